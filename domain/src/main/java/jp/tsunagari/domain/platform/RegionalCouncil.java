package jp.tsunagari.domain.platform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.domain.shared.FiscalYear;
import jp.tsunagari.domain.shared.PartialDate;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;

/**
 * The regional council (地域協議会, Act 45 of 2023, arts. 15–18): a body of its own beside the platform. Its members count as
 * platform members of the tier for council members; members of the platform never count as members of the council.
 */
public final class RegionalCouncil {
    private RegionalCouncil() {}

    /** The distinct organisations that are members on that day, in the order of the list; {@code until} still counts. */
    public static List<UUID> membersOn(List<CouncilMember> members, LocalDate date) {
        return members.stream()
                .filter(member -> member.isValidOn(date))
                .map(CouncilMember::organisationId)
                .distinct()
                .toList();
    }

    /**
     * Checks what a city enters about its council.
     *
     * @param status where the council stands
     * @param establishedOn its date as far as known, or null
     * @param plannedFiscalYear the year in which it is planned, or null where none is stated; it is never required
     * @param coordinators the coordinating bodies (調整機関)
     * @param members all periods of membership
     * @return the warnings; or {@link RefusalCode#COUNCIL_ESTABLISHED_ON_MISSING},
     *     {@link RefusalCode#PERIOD_ENDS_BEFORE_START} and {@link RefusalCode#COUNCIL_MEMBER_PERIODS_OVERLAP}, all at once
     */
    public static Result<List<CouncilWarning>> check(
            CouncilStatus status,
            PartialDate establishedOn,
            FiscalYear plannedFiscalYear,
            List<UUID> coordinators,
            List<CouncilMember> members) {
        List<Refusal> refusals = new ArrayList<>();
        if (status == CouncilStatus.ESTABLISHED && establishedOn == null) {
            refusals.add(Refusal.of(RefusalCode.COUNCIL_ESTABLISHED_ON_MISSING, "establishedOn"));
        }
        for (int i = 0; i < members.size(); i++) {
            refusals.addAll(periodRefusals(members, i));
        }
        return refusals.isEmpty()
                ? Result.ok(status == CouncilStatus.NONE ? List.of() : warnings(coordinators, members))
                : Result.refused(refusals);
    }

    private static List<Refusal> periodRefusals(List<CouncilMember> members, int index) {
        CouncilMember member = members.get(index);
        if (member.period().endsBeforeStart()) {
            return List.of(Refusal.of(
                    RefusalCode.PERIOD_ENDS_BEFORE_START,
                    "members/" + index + "/until",
                    Map.of(
                            "from",
                            member.from().toString(),
                            "until",
                            member.until().toString())));
        }
        boolean overlaps = members.subList(0, index).stream()
                .anyMatch(earlier -> earlier.organisationId().equals(member.organisationId())
                        && earlier.period().overlaps(member.period()));
        if (!overlaps) {
            return List.of();
        }
        return List.of(Refusal.of(
                RefusalCode.COUNCIL_MEMBER_PERIODS_OVERLAP,
                "members/" + index,
                Map.of(
                        "organisationId", member.organisationId().toString(),
                        "from", text(member.from()),
                        "until", text(member.until()))));
    }

    private static List<CouncilWarning> warnings(List<UUID> coordinators, List<CouncilMember> members) {
        List<UUID> distinct = coordinators.stream().distinct().toList();
        List<CouncilWarning> warnings = new ArrayList<>();
        if (distinct.size() > 1) {
            warnings.add(new CouncilWarning(CouncilWarning.Kind.SEVERAL_COORDINATORS, distinct));
        }
        List<UUID> strangers = distinct.stream()
                .filter(coordinator -> members.stream()
                        .noneMatch(member -> member.organisationId().equals(coordinator)))
                .toList();
        if (!strangers.isEmpty()) {
            warnings.add(new CouncilWarning(CouncilWarning.Kind.COORDINATOR_NOT_MEMBER, strangers));
        }
        return List.copyOf(warnings);
    }

    private static String text(LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
