package jp.tsunagari.domain.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;

/** Closing an award (精算): no contract is open, and paid + returned = award. Then nothing below it changes. House rule. */
public final class Settlement {
    private Settlement() {}

    /**
     * A contract that is not paid in full; the rest can be reversed.
     *
     * @param contractId its id
     * @param openYen what is not paid, more than 0
     */
    public record OpenContract(UUID contractId, long openYen) {}

    /**
     * Whether an award can be settled. That it is not settled yet, {@link AwardState#changeable} says.
     *
     * @param sums its sums so far, with nothing returned
     * @param returnedYen what goes back to the source, 0 or more
     * @param open every contract below it that is open
     * @return the sums with which it is settled, to be kept as evidence; or {@link RefusalCode#AMOUNT_OUT_OF_RANGE} on
     *     {@code returnedYen}; or all open items: one {@link RefusalCode#CONTRACT_OPEN} per contract on the whole, and
     *     {@link RefusalCode#SETTLEMENT_DOES_NOT_ADD_UP} on {@code returnedYen}, where {@code difference} = award − paid − returned
     */
    public static Result<FundingSums> of(FundingSums sums, long returnedYen, List<OpenContract> open) {
        if (!Yen.returned(returnedYen).isOk()) {
            return Result.refused(Yen.returned(returnedYen).refusals());
        }
        FundingSums settled = new FundingSums(
                sums.awardedYen(), sums.allocatedYen(), sums.contractedYen(), sums.paidYen(), returnedYen);
        List<Refusal> items = openItems(settled, open);
        return items.isEmpty() ? Result.ok(settled) : Result.refused(items);
    }

    static List<Refusal> openItems(FundingSums sums, List<OpenContract> open) {
        List<Refusal> items = new ArrayList<>();
        for (OpenContract contract : open) {
            items.add(Refusal.of(
                    RefusalCode.CONTRACT_OPEN,
                    "",
                    Map.of("contractId", contract.contractId().toString(), "openYen", contract.openYen())));
        }
        if (sums.leftYen() != 0) {
            items.add(Refusal.of(
                    RefusalCode.SETTLEMENT_DOES_NOT_ADD_UP,
                    "returnedYen",
                    Map.of(
                            "awardYen",
                            sums.awardedYen(),
                            "paidYen",
                            sums.paidYen(),
                            "returnedYen",
                            sums.returnedYen(),
                            "difference",
                            sums.leftYen())));
        }
        return items;
    }
}
