package jp.tsunagari.domain.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.domain.shared.FiscalYear;
import jp.tsunagari.domain.shared.PartialDate;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegionalCouncilTest {
    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);
    private static final LocalDate START = LocalDate.of(2024, 4, 1);
    private static final LocalDate END = LocalDate.of(2025, 3, 31);
    private static final PartialDate ESTABLISHED_ON = PartialDate.of(START);

    @Test
    void aMemberCountsFromItsFirstToItsLastDay() {
        List<CouncilMember> members = List.of(new CouncilMember(A, START, END));
        assertEquals(List.of(), RegionalCouncil.membersOn(members, START.minusDays(1)));
        assertEquals(List.of(A), RegionalCouncil.membersOn(members, START));
        assertEquals(List.of(A), RegionalCouncil.membersOn(members, END));
        assertEquals(List.of(), RegionalCouncil.membersOn(members, END.plusDays(1)));
    }

    @Test
    void openPeriodsCountAndEveryOrganisationCountsOnce() {
        List<CouncilMember> members = List.of(
                new CouncilMember(B, null, null), new CouncilMember(A, START, null), new CouncilMember(A, null, START));
        assertEquals(List.of(B, A), RegionalCouncil.membersOn(members, START));
    }

    @Test
    void anEstablishedCouncilNeedsItsDateAsFarAsKnown() {
        assertEquals(
                List.of(Refusal.of(RefusalCode.COUNCIL_ESTABLISHED_ON_MISSING, "establishedOn")),
                check(CouncilStatus.ESTABLISHED, null, List.of()).refusals());
        assertTrue(check(CouncilStatus.ESTABLISHED, new PartialDate(2024, null, null), List.of())
                .isOk());
        assertTrue(check(CouncilStatus.PLANNED, null, List.of()).isOk());
        assertTrue(check(CouncilStatus.NONE, null, List.of()).isOk());
    }

    @ParameterizedTest
    @EnumSource(names = {"PLANNED", "ESTABLISHED"})
    void severalCoordinatorsAreAWarningAndNoRefusal(CouncilStatus status) {
        Result<List<CouncilWarning>> one = check(status, ESTABLISHED_ON, List.of(A, A), member(A));
        assertEquals(Result.ok(List.of()), one);
        Result<List<CouncilWarning>> two = check(status, ESTABLISHED_ON, List.of(A, B), member(A), member(B));
        assertEquals(
                Result.ok(List.of(new CouncilWarning(CouncilWarning.Kind.SEVERAL_COORDINATORS, List.of(A, B)))), two);
    }

    @Test
    void aCoordinatorThatIsNoMemberIsAWarning() {
        assertEquals(
                Result.ok(List.of(
                        new CouncilWarning(CouncilWarning.Kind.SEVERAL_COORDINATORS, List.of(A, B, C)),
                        new CouncilWarning(CouncilWarning.Kind.COORDINATOR_NOT_MEMBER, List.of(A, C)))),
                check(CouncilStatus.ESTABLISHED, ESTABLISHED_ON, List.of(A, B, C), member(B)));
    }

    @Test
    void withoutACouncilThereIsNothingToWarnOf() {
        assertEquals(Result.ok(List.of()), check(CouncilStatus.NONE, null, List.of(A, B)));
    }

    @Test
    void aPeriodMayBeOneDayButNotEndBeforeItBegins() {
        assertTrue(check(CouncilStatus.PLANNED, null, List.of(), new CouncilMember(A, START, START))
                .isOk());
        assertEquals(
                List.of(Refusal.of(
                        RefusalCode.PERIOD_ENDS_BEFORE_START,
                        "members/0/until",
                        Map.of("from", "2024-04-01", "until", "2024-03-31"))),
                check(CouncilStatus.PLANNED, null, List.of(), new CouncilMember(A, START, START.minusDays(1)))
                        .refusals());
    }

    @Test
    void periodsOfOneOrganisationMayFollowEachOtherButNotOverlap() {
        CouncilMember first = new CouncilMember(A, START, END);
        assertTrue(check(CouncilStatus.PLANNED, null, List.of(), first, new CouncilMember(A, END.plusDays(1), null))
                .isOk());
        assertTrue(check(CouncilStatus.PLANNED, null, List.of(), first, new CouncilMember(B, END, null))
                .isOk());
        assertEquals(
                List.of(Refusal.of(
                        RefusalCode.COUNCIL_MEMBER_PERIODS_OVERLAP,
                        "members/1",
                        Map.of("organisationId", A.toString(), "from", "2025-03-31", "until", ""))),
                check(CouncilStatus.PLANNED, null, List.of(), first, new CouncilMember(A, END, null))
                        .refusals());
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        List<RefusalCode> codes = check(
                        CouncilStatus.ESTABLISHED,
                        null,
                        List.of(),
                        new CouncilMember(A, END, START),
                        new CouncilMember(B, null, null),
                        new CouncilMember(B, null, START))
                .refusals()
                .stream()
                .map(Refusal::code)
                .toList();
        assertEquals(
                List.of(
                        RefusalCode.COUNCIL_ESTABLISHED_ON_MISSING,
                        RefusalCode.PERIOD_ENDS_BEFORE_START,
                        RefusalCode.COUNCIL_MEMBER_PERIODS_OVERLAP),
                codes);
    }

    private static CouncilMember member(UUID organisation) {
        return new CouncilMember(organisation, START, null);
    }

    private static Result<List<CouncilWarning>> check(
            CouncilStatus status, PartialDate establishedOn, List<UUID> coordinators, CouncilMember... members) {
        return RegionalCouncil.check(status, establishedOn, new FiscalYear(2024), coordinators, List.of(members));
    }
}
