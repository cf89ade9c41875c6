package jp.tsunagari.api.funding;

import jp.tsunagari.api.shared.csv.CsvSource;

/** A row of the table that is taken in, under the row that it names. */
final class LedgerNode {
    final CsvSource.Row row;
    final LedgerRowKind kind;
    LedgerNode parent;

    LedgerNode(CsvSource.Row row, LedgerRowKind kind) {
        this.row = row;
        this.kind = kind;
    }

    String number() {
        return row.get("number");
    }
}
