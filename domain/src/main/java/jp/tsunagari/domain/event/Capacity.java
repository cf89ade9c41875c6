package jp.tsunagari.domain.event;

/**
 * How many people a session takes, in all and in each format.
 *
 * @param total people in all, 0 or more; null where there is no limit
 * @param inPerson those at the venue, likewise
 * @param online those online, likewise
 */
public record Capacity(Integer total, Integer inPerson, Integer online) {
    /** No limit at all. */
    public static final Capacity UNLIMITED = new Capacity(null, null, null);

    /** Whether everybody fits. */
    public boolean isUnlimited() {
        return equals(UNLIMITED);
    }

    /** The most people that one party of this format can have; null where there is no limit. */
    Integer largestParty(SessionFormat format) {
        Integer own = of(format);
        if (total == null || own == null) {
            return total == null ? own : total;
        }
        return Math.min(total, own);
    }

    Integer of(SessionFormat format) {
        return switch (format) {
            case IN_PERSON -> inPerson;
            case ONLINE -> online;
            case HYBRID -> null;
        };
    }
}
