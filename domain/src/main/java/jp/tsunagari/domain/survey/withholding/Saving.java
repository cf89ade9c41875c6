package jp.tsunagari.domain.survey.withholding;

/**
 * What one change of a publication would save.
 *
 * @param change the kind of change
 * @param subject the code of the table that is left out or not split, or of the dimension that is made coarser
 * @param category for a coarser dimension the merged category, else null
 * @param withheldNow how many cells are withheld without the change
 * @param withheldThen how many are withheld after it
 * @param secondaryThen how many of those for the protection of others
 */
public record Saving(
        Change change, String subject, Condition category, int withheldNow, int withheldThen, int secondaryThen) {
    /** The kinds of change. */
    public enum Change {
        /** The table is not published. */
        LEAVE_OUT,
        /** The table is published without the attribute that splits it. */
        DO_NOT_SPLIT,
        /** Two neighbouring categories are merged in every table. */
        MERGE
    }

    /** The cells that would be withheld no more; below zero where the change makes it worse. */
    public int saved() {
        return withheldNow - withheldThen;
    }
}
