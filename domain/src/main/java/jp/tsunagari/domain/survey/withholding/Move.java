package jp.tsunagari.domain.survey.withholding;

import java.util.stream.IntStream;

/**
 * A change of withheld values that nobody outside could notice: every line still adds up. It certifies that each cell it
 * changes has a second possible value.
 *
 * @param cells the cells it changes, each once
 * @param changes by how much, none of them zero
 * @param imagined the sheets that give these values; null where lines alone say that there are some
 */
record Move(int[] cells, int[] changes, Imagined imagined) {
    /** The changes of all cells by their number, those that are not zero. */
    static Move of(long[] changes) {
        int[] cells =
                IntStream.range(0, changes.length).filter(i -> changes[i] != 0).toArray();
        return new Move(
                cells, IntStream.of(cells).map(i -> Math.toIntExact(changes[i])).toArray(), null);
    }

    /** The same change the other way round. */
    Move reversed() {
        int[] turned = new int[changes.length];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = -changes[i];
        }
        return new Move(cells, turned, null);
    }

    boolean touches(int cell) {
        for (int touched : cells) {
            if (touched == cell) {
                return true;
            }
        }
        return false;
    }
}
