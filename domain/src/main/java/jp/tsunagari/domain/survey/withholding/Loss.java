package jp.tsunagari.domain.survey.withholding;

import java.util.List;

/**
 * The loss that withholding brings.
 *
 * @param total over the whole set, each shared cell once
 * @param tables each table by itself, in their order
 */
public record Loss(TableLoss total, List<TableLoss> tables) {
    /** Takes an unmodifiable copy. */
    public Loss {
        tables = List.copyOf(tables);
    }
}
