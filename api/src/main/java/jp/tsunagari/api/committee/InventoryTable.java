package jp.tsunagari.api.committee;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.shared.csv.Table;
import jp.tsunagari.domain.partner.Field;
import jp.tsunagari.domain.shared.Origin;

/** The inventory of a day in the columns that {@link InventoryCsv} reads, so that an office can edit it and send it back. */
record InventoryTable(List<Row> rows, long version) implements Table {

    /** A seat, with the field of its committee repeated in each row. */
    record Row(
            String committee,
            Field field,
            String subfield,
            String organisation,
            LocalDate from,
            LocalDate until,
            String role,
            Origin origin) {}

    static InventoryTable of(InventoryView view) {
        Map<UUID, InventoryView.CommitteeRow> committees = new HashMap<>();
        view.committees().forEach(row -> committees.put(row.id(), row));
        return new InventoryTable(
                view.memberships().stream()
                        .map(seat -> row(seat, committees.get(seat.committeeId())))
                        .toList(),
                view.version());
    }

    private static Row row(InventoryView.MembershipRow seat, InventoryView.CommitteeRow committee) {
        return new Row(
                seat.committee(),
                committee.field(),
                committee.subfield(),
                seat.organisation(),
                seat.from(),
                seat.until(),
                seat.role(),
                seat.origin());
    }

    @Override
    public Class<?> rowType() {
        return Row.class;
    }
}
