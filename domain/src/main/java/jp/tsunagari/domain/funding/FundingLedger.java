package jp.tsunagari.domain.funding;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ledger of a platform, or the part of it that belongs to some awards: what hangs under none of the awards counts nowhere. Read it
 * from the awards down; amounts below only shrink their limits, so that a ledger read while others write is never inconsistent by that.
 */
public final class FundingLedger {
    private final List<AwardLine> awards;
    private final Map<UUID, List<AllocationLine>> allocations;
    private final Map<UUID, List<ContractLine>> contracts;
    private final Map<UUID, List<PaymentLine>> payments;

    /** A ledger of these lines, each list in the order in which it is to be shown. */
    public FundingLedger(
            List<AwardLine> awards,
            List<AllocationLine> allocations,
            List<ContractLine> contracts,
            List<PaymentLine> payments) {
        this.awards = List.copyOf(awards);
        this.allocations = under(allocations, AllocationLine::awardId);
        this.contracts = under(contracts, ContractLine::allocationId);
        this.payments = under(payments, PaymentLine::contractId);
    }

    /** The awards. */
    public List<AwardLine> awards() {
        return awards;
    }

    /** The lines directly below a line; none below a payment. */
    public List<? extends LedgerLine> below(LedgerLine line) {
        return switch (line.kind()) {
            case AWARD -> allocations.getOrDefault(line.id(), List.of());
            case ALLOCATION -> contracts.getOrDefault(line.id(), List.of());
            case CONTRACT -> payments.getOrDefault(line.id(), List.of());
            case PAYMENT -> List.of();
        };
    }

    /** All lines, each award followed by everything below it. */
    public Stream<LedgerLine> lines() {
        return awards.stream().flatMap(this::withAllBelow);
    }

    /** A line and everything below it. */
    public Stream<LedgerLine> withAllBelow(LedgerLine line) {
        return Stream.concat(Stream.of(line), below(line).stream().flatMap(this::withAllBelow));
    }

    /** What hangs directly under a line, in yen, reversals taken off. */
    public long usedYen(LedgerLine line) {
        return below(line).stream().mapToLong(LedgerLine::netYen).sum();
    }

    /** What a line and everything below it add up to. */
    public FundingSums sums(LedgerLine line) {
        return withAllBelow(line).map(FundingLedger::own).reduce(FundingSums.ZERO, FundingSums::plus);
    }

    /** The contracts below an award that are not paid in full. */
    public List<Settlement.OpenContract> openContracts(AwardLine award) {
        return withAllBelow(award)
                .filter(line -> line.kind() == EntryKind.CONTRACT && usedYen(line) < line.netYen())
                .map(line -> new Settlement.OpenContract(line.id(), line.netYen() - usedYen(line)))
                .toList();
    }

    private static FundingSums own(LedgerLine line) {
        return switch (line.kind()) {
            case AWARD -> new FundingSums(line.netYen(), 0, 0, 0, ((AwardLine) line).returnedYen());
            case ALLOCATION -> new FundingSums(0, line.netYen(), 0, 0, 0);
            case CONTRACT -> new FundingSums(0, 0, line.netYen(), 0, 0);
            case PAYMENT -> new FundingSums(0, 0, 0, line.netYen(), 0);
        };
    }

    private static <T> Map<UUID, List<T>> under(List<T> lines, Function<T, UUID> parent) {
        return lines.stream().collect(Collectors.groupingBy(parent));
    }
}
