package jp.tsunagari.domain.survey.tabulation;

/** How often somebody feels lonely by the sum of the UCLA three-item form, as the national survey groups it (3–12). */
public enum UclaBand {
    /** 決してない, 3. */
    NEVER(3),
    /** ほとんどない, 4–6. */
    RARELY(6),
    /** 時々ある, 7–9. */
    SOMETIMES(9),
    /** 常にある, 10–12. */
    ALWAYS(12);

    private final int highest;

    UclaBand(int highest) {
        this.highest = highest;
    }

    /** The highest sum of the band; its lowest is the one above the band before, of the first its highest. */
    public int highest() {
        return highest;
    }
}
