package jp.tsunagari.api.funding;

import java.util.List;
import java.util.Set;

/** What a row of a ledger's table is: the rows that it can hang under, and the columns that it has. */
public enum LedgerRowKind {
    AWARD(
            List.of(),
            "fiscalYear",
            "fundingSource",
            "fundingSourceKind",
            "boundToFiscalYear",
            "amountYen",
            "date",
            "purpose",
            "approximate",
            "origin",
            "sourceNote"),
    CARRY_OVER(List.of(AWARD), "date"),
    ALLOCATION(
            List.of(AWARD),
            "amountYen",
            "pilotEvent",
            "pilotEventNumber",
            "pilotEventYear",
            "stage",
            "category",
            "purpose",
            "approximate",
            "origin",
            "sourceNote"),
    CONTRACT(
            List.of(ALLOCATION),
            "amountYen",
            "date",
            "contractors",
            "contractorKinds",
            "corporateNumbers",
            "organisationIds",
            "purpose",
            "approximate",
            "origin",
            "sourceNote"),
    PAYMENT(List.of(CONTRACT), "amountYen", "date", "purpose", "approximate", "origin", "sourceNote"),
    REVERSAL(List.of(AWARD, ALLOCATION, CONTRACT, PAYMENT), "amountYen", "reason"),
    SETTLEMENT(List.of(AWARD), "amountYen", "date");

    private final List<LedgerRowKind> parents;
    private final Set<String> columns;

    LedgerRowKind(List<LedgerRowKind> parents, String... columns) {
        this.parents = parents;
        this.columns = Set.of(columns);
    }

    List<LedgerRowKind> parents() {
        return parents;
    }

    /** Besides its number, that of its parent, and its kind. */
    boolean has(String column) {
        return columns.contains(column);
    }
}
