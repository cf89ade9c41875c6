package jp.tsunagari.domain.survey.withholding;

import java.util.List;

/**
 * A sum that everybody can recompute: the parts of a line add up to its total.
 *
 * @param total the cell of the sum
 * @param parts the cells added up, none of them the total
 */
public record Line(CellKey total, List<CellKey> parts) {
    /** A line whose total is one of its parts is a programming error. */
    public Line {
        parts = List.copyOf(parts);
        if (parts.contains(total)) {
            throw new IllegalArgumentException("the total of a line is no part of it: " + total);
        }
    }
}
