package jp.tsunagari.domain.survey;

/**
 * How many there are, were asked and answered: of a survey, or of one stratum of its sample. What is not known is null.
 *
 * @param population all whom the survey is about (母集団)
 * @param sample whom it was drawn for (標本数)
 * @param distributed sheets that went out (配布数)
 * @param returned sheets that came back (回収数)
 * @param valid sheets that count (有効回収数)
 */
public record SurveyCounts(Long population, Long sample, Long distributed, Long returned, Long valid) {
    /** Nothing is known. */
    public static final SurveyCounts UNKNOWN = new SurveyCounts(null, null, null, null, null);

    /** The count of that name. */
    public Long get(CountName name) {
        return switch (name) {
            case POPULATION -> population;
            case SAMPLE -> sample;
            case DISTRIBUTED -> distributed;
            case RETURNED -> returned;
            case VALID -> valid;
        };
    }
}
