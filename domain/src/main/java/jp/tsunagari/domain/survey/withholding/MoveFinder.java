package jp.tsunagari.domain.survey.withholding;

/** Finds other values of withheld cells that agree with all that is shown. */
interface MoveFinder {
    /**
     * A move through the cell over cells already withheld.
     *
     * @param known a move that was good before the last version came, to be tried first; or null
     * @param steps how much effort it is worth
     * @return null where none was found
     */
    Move certificate(int cell, Move known, int steps);

    /** The cheapest move found through one of the cells, withholding what it needs; else as {@link #certificate}. */
    Move cheapest(int[] starts, Move known, int steps);
}
