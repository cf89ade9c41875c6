package jp.tsunagari.api.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.Period;

/**
 * Holds an inventory against the seats of the city. A pair that is there stays; a new pair holds from the day of the inventory; a pair
 * that is missing ends the day before. Seats of other days are left alone.
 */
final class InventoryLoad {
    private record Pair(UUID committeeId, UUID organisationId) {}

    private final InventoryInput input;
    private final CommitteeMatching committees;
    private final OrganisationMatching organisations;
    private final List<CommitteeMembershipEntity> known;
    private final String municipality;
    private final BiFunction<String, String, UUID> ids;
    private final Map<Pair, List<CommitteeMembershipEntity>> byPair = new HashMap<>();
    private final Set<CommitteeMembershipEntity> kept = new HashSet<>();
    private final List<CommitteeMembershipEntity> created = new ArrayList<>();
    private final List<InventoryReport.EndedSeat> ended = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final InventoryCounts counts = new InventoryCounts();
    private int matched;
    private int updated;

    InventoryLoad(
            InventoryInput input,
            CommitteeMatching committees,
            OrganisationMatching organisations,
            List<CommitteeMembershipEntity> known,
            String municipality,
            BiFunction<String, String, UUID> ids) {
        this.input = input;
        this.committees = committees;
        this.organisations = organisations;
        // Seats of a deleted committee or organisation are history, whatever their days.
        this.known = known.stream()
                .filter(seat -> committees.has(seat.committeeId) && organisations.has(seat.organisationId))
                .toList();
        this.municipality = municipality;
        this.ids = ids;
        this.known.forEach(seat -> byPair.computeIfAbsent(
                        new Pair(seat.committeeId, seat.organisationId), unused -> new ArrayList<>())
                .add(seat));
    }

    /** Applies the inventory to the records given, or refuses with every faulty row. */
    InventoryReport run(boolean dryRun) {
        for (int i = 0; i < input.committees().size(); i++) {
            committees.take(input.committees().get(i), "/committees/" + i, faults);
        }
        for (int i = 0; i < input.organisations().size(); i++) {
            organisations.take(input.organisations().get(i), "/organisations/" + i, faults);
        }
        Map<List<Object>, Integer> rows = new LinkedHashMap<>();
        for (int i = 0; i < input.memberships().size(); i++) {
            take(input.memberships().get(i), "/memberships/" + i, rows);
        }
        if (faults.isEmpty()) {
            counts.check(input, committees, organisations, faults);
        }
        if (!faults.isEmpty()) {
            throw Problem.of(ProblemType.INVALID_INPUT, faults);
        }
        known.forEach(this::endIfMissing);
        return report(dryRun);
    }

    List<CommitteeMembershipEntity> created() {
        return created;
    }

    /** The known organisations that get a new seat or a new value. */
    Set<UUID> touched() {
        Set<UUID> ids = new HashSet<>();
        created.forEach(seat -> ids.add(seat.organisationId));
        organisations.created().forEach(organisation -> ids.remove(organisation.id()));
        organisations.enriched().forEach(row -> ids.add(row.organisation().id()));
        return ids;
    }

    private void take(InventoryInput.MembershipRow row, String pointer, Map<List<Object>, Integer> rows) {
        int before = faults.size();
        if (row.committee() == null && row.committeeId() == null) {
            faults.add(Fault.at(pointer + "/committee", "missing"));
        }
        if (row.organisation() == null && row.organisationId() == null) {
            faults.add(Fault.at(pointer + "/organisation", "missing"));
        }
        LocalDate from = row.from() == null ? input.asOf() : row.from();
        Periods.check(new Period(from, row.until()), pointer + "/until", faults);
        if (faults.size() > before) {
            return;
        }
        CommitteeEntity committee = committees.find(row.committeeId(), row.committee());
        if (committee == null && (row.committeeId() != null || !committees.isGiven(row.committee()))) {
            faults.add(Fault.at(
                    pointer + (row.committeeId() == null ? "/committee" : "/committeeId"),
                    "unknown-committee",
                    Map.of("value", row.committeeId() == null ? row.committee() : row.committeeId())));
        }
        UUID organisation = organisations.find(row.organisationId(), row.organisation(), pointer, faults);
        if (committee == null || organisation == null) {
            return;
        }
        organisations.use(organisation);
        if (rows.putIfAbsent(Arrays.asList(committee.id, organisation, row.role(), row.from()), 1) != null) {
            faults.add(Fault.at(
                    pointer,
                    "repeated",
                    Map.of("value", row.organisation() == null ? organisation : row.organisation())));
            return;
        }
        if (seat(row, new Pair(committee.id, organisation)).period().contains(input.asOf())) {
            committees.refuseEnded(committee, input.asOf(), pointer, faults);
            counts.add(committee.id, organisation);
        }
    }

    private CommitteeMembershipEntity seat(InventoryInput.MembershipRow row, Pair pair) {
        CommitteeMembershipEntity seat = present(row, pair);
        boolean isNew = seat == null;
        if (isNew) {
            seat = new CommitteeMembershipEntity();
            seat.id = ids.apply(
                    "memberships",
                    String.join(
                            "/",
                            pair.committeeId().toString(),
                            pair.organisationId().toString(),
                            String.valueOf(row.from()),
                            String.valueOf(row.role())));
            seat.municipalityCode = municipality;
            seat.committeeId = pair.committeeId();
            seat.organisationId = pair.organisationId();
            seat.validFrom = row.from() == null ? input.asOf() : row.from();
            seat.origin = Origin.ENTERED;
            created.add(seat);
        }
        kept.add(seat);
        List<Object> before = values(seat);
        seat.validFrom = row.from() == null ? earlier(seat.validFrom) : row.from();
        seat.validUntil = row.until() == null ? plannedEnd(seat) : row.until();
        seat.role = row.role() == null ? seat.role : row.role();
        seat.origin = row.origin() == null ? seat.origin : row.origin();
        if (!isNew) {
            matched++;
            updated += before.equals(values(seat)) ? 0 : 1;
        }
        return seat;
    }

    /** A seat that was only planned for later begins on the day of the inventory that has it. */
    private LocalDate earlier(LocalDate from) {
        return from != null && from.isAfter(input.asOf()) ? input.asOf() : from;
    }

    /** An end that lies ahead stays; one that has passed is taken back by an inventory that still has the pair. */
    private LocalDate plannedEnd(CommitteeMembershipEntity seat) {
        LocalDate end = seat.validUntil;
        return end == null || end.isBefore(input.asOf()) ? null : end;
    }

    /** The seat of the pair that the row means: of the same role where there is one, valid on the day before a later one. */
    private CommitteeMembershipEntity present(InventoryInput.MembershipRow row, Pair pair) {
        List<CommitteeMembershipEntity> seats = byPair.getOrDefault(pair, List.of()).stream()
                .filter(seat -> !kept.contains(seat) && overlaps(seat, row))
                .toList();
        return seats.stream()
                .filter(seat -> Objects.equals(seat.role, row.role()))
                .findFirst()
                .or(() -> seats.stream()
                        .filter(seat -> row.role() == null || seat.role == null)
                        .findFirst())
                .orElse(null);
    }

    private boolean overlaps(CommitteeMembershipEntity seat, InventoryInput.MembershipRow row) {
        LocalDate from = row.from() == null ? input.asOf() : row.from();
        return seat.period().overlaps(new Period(from, row.until()));
    }

    private void endIfMissing(CommitteeMembershipEntity seat) {
        if (kept.contains(seat) || !seat.period().contains(input.asOf())) {
            return;
        }
        LocalDate lastDay = input.asOf().minusDays(1);
        boolean neverHeld = seat.validFrom != null && seat.validFrom.isAfter(lastDay);
        if (neverHeld) {
            seat.live = null;
        } else {
            seat.validUntil = lastDay;
        }
        ended.add(new InventoryReport.EndedSeat(
                committees.nameOf(seat.committeeId),
                organisations.nameOf(seat.organisationId),
                neverHeld ? null : lastDay));
    }

    private static List<Object> values(CommitteeMembershipEntity seat) {
        return Arrays.asList(seat.validFrom, seat.validUntil, seat.role, seat.origin);
    }

    private InventoryReport report(boolean dryRun) {
        InventoryReport.Tally committeeTally = committees.tally();
        InventoryReport.Tally organisationTally = organisations.tally();
        boolean changed = committeeTally.created() + committeeTally.updated() > 0
                || organisationTally.created() + organisationTally.updated() > 0
                || created.size() + updated + ended.size() > 0;
        return new InventoryReport(
                dryRun,
                changed,
                input.asOf(),
                committeeTally,
                organisationTally,
                new InventoryReport.SeatTally(
                        created.size(), matched, updated, ended.size(), known.size() - matched - ended.size(), ended),
                0);
    }
}
