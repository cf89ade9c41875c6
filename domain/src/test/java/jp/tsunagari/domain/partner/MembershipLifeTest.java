package jp.tsunagari.domain.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MembershipLifeTest {
    private static final LocalDate SINCE = LocalDate.of(2023, 3, 28);

    private static final Map<MemberState, Set<MemberState>> ALLOWED = Map.of(
            MemberState.CANDIDATE, EnumSet.of(MemberState.INVITED),
            MemberState.INVITED, EnumSet.of(MemberState.ACCEPTED, MemberState.DECLINED),
            MemberState.ACCEPTED, EnumSet.of(MemberState.LEFT),
            MemberState.DECLINED, EnumSet.noneOf(MemberState.class),
            MemberState.LEFT, EnumSet.noneOf(MemberState.class));

    @ParameterizedTest
    @EnumSource
    void everyPairOfStatesIsAllowedOrRefusedAsTheTableSays(MemberState from) {
        for (MemberState to : MemberState.values()) {
            Result<MemberState> result = MembershipLife.transition(from, to, SINCE, SINCE);
            if (ALLOWED.get(from).contains(to)) {
                assertEquals(Result.ok(to), result);
            } else {
                List<String> allowed =
                        ALLOWED.get(from).stream().map(Enum::name).toList();
                assertEquals(
                        List.of(Refusal.of(
                                RefusalCode.MEMBER_TRANSITION_NOT_ALLOWED,
                                "to",
                                Map.of("from", from.name(), "to", to.name(), "allowed", allowed))),
                        result.refusals());
            }
        }
    }

    @Test
    void leavingNeedsADateNotBeforeJoining() {
        assertEquals(
                List.of(Refusal.of(RefusalCode.LEFT_DATE_MISSING, "on")),
                leave(null, SINCE).refusals());
        assertEquals(
                List.of(Refusal.of(
                        RefusalCode.LEFT_BEFORE_SINCE, "on", Map.of("since", "2023-03-28", "actual", "2023-03-27"))),
                leave(SINCE.minusDays(1), SINCE).refusals());
        assertEquals(Result.ok(MemberState.LEFT), leave(SINCE, SINCE));
        assertEquals(Result.ok(MemberState.LEFT), leave(SINCE.minusYears(1), null));
    }

    @Test
    void noOtherStepNeedsADate() {
        assertEquals(
                Result.ok(MemberState.ACCEPTED),
                MembershipLife.transition(MemberState.INVITED, MemberState.ACCEPTED, null, null));
    }

    @Test
    void aMembershipBeginsAsACandidate() {
        assertEquals(Result.ok(MemberState.CANDIDATE), MembershipLife.begin(MemberTier.PARTNER, List.of()));
        assertEquals(
                Result.ok(MemberState.CANDIDATE),
                MembershipLife.begin(MemberTier.PARTNER, List.of(MemberState.DECLINED, MemberState.LEFT)));
    }

    @ParameterizedTest
    @EnumSource(names = {"CANDIDATE", "INVITED", "ACCEPTED"})
    void oneOpenMembershipPerTierIsEnough(MemberState open) {
        assertEquals(
                List.of(Refusal.of(RefusalCode.MEMBERSHIP_ALREADY_OPEN, "tier", Map.of("tier", "PARTNER"))),
                MembershipLife.begin(MemberTier.PARTNER, List.of(MemberState.LEFT, open))
                        .refusals());
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheTierOfCouncilMembersIsDerivedAndCannotBeEntered(MemberTier tier) {
        assertEquals(tier == MemberTier.COUNCIL_MEMBER, tier.isDerived());
        assertEquals(
                tier == MemberTier.COUNCIL_MEMBER,
                !MembershipLife.begin(tier, List.of()).isOk());
    }

    @ParameterizedTest
    @EnumSource
    void openMeansThatSomethingMayStillFollow(MemberState state) {
        assertEquals(!MembershipLife.allowedFrom(state).isEmpty(), state.isOpen());
    }

    private static Result<MemberState> leave(LocalDate on, LocalDate since) {
        return MembershipLife.transition(MemberState.ACCEPTED, MemberState.LEFT, on, since);
    }
}
