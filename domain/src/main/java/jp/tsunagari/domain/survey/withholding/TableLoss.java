package jp.tsunagari.domain.survey.withholding;

/**
 * What withholding takes from a table.
 *
 * @param table the code of the table; empty for the whole set, in which a shared cell counts once
 * @param cells how many cells it has, margins included
 * @param primary how many are withheld for being small
 * @param secondary how many are withheld to protect others
 * @param withheldCount the sum of the withheld counts
 */
public record TableLoss(String table, int cells, int primary, int secondary, long withheldCount) {
    /** All withheld cells. */
    public int withheld() {
        return primary + secondary;
    }
}
