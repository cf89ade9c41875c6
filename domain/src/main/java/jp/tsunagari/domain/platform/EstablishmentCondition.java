package jp.tsunagari.domain.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import jp.tsunagari.domain.shared.FiscalYear;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;

/** What a platform needs to be established, one named condition each. The subject of a refusal is the missing fact's name. */
public enum EstablishmentCondition {
    /** There is a lead department. */
    LEAD_DEPARTMENT(RefusalCode.LEAD_DEPARTMENT_MISSING, "leadDepartment", facts -> isSet(facts.leadDepartment())),
    /** There is a concept or a charter. */
    CONCEPT_OR_CHARTER(
            RefusalCode.CONCEPT_OR_CHARTER_MISSING,
            "concept",
            facts -> isSet(facts.concept()) || facts.charterAdopted()),
    /** The fiscal year of establishment is known. */
    FISCAL_YEAR_KNOWN(
            RefusalCode.ESTABLISHED_FISCAL_YEAR_MISSING,
            "establishedFiscalYear",
            facts -> facts.establishedFiscalYear() != null),
    /** That year has begun; nothing to say while it is unknown. */
    FISCAL_YEAR_BEGUN(
            RefusalCode.ESTABLISHED_FISCAL_YEAR_IN_FUTURE,
            "establishedFiscalYear",
            facts -> facts.establishedFiscalYear() == null
                    || !facts.today().isBefore(facts.establishedFiscalYear().firstDay()),
            facts -> Map.of(
                    "actual",
                    facts.establishedFiscalYear().year(),
                    "max",
                    FiscalYear.of(facts.today()).year())),
    /** The day of establishment, where known, has come: today counts. */
    DATE_REACHED(
            RefusalCode.ESTABLISHED_ON_IN_FUTURE,
            "establishedOn",
            facts -> facts.establishedOn() == null || !facts.establishedOn().isAfter(facts.today()),
            facts -> Map.of(
                    "actual",
                    facts.establishedOn().toString(),
                    "max",
                    facts.today().toString())),
    /** The day lies in the year, where both are known. */
    DATE_IN_FISCAL_YEAR(
            RefusalCode.ESTABLISHED_ON_OUTSIDE_FISCAL_YEAR,
            "establishedOn",
            facts -> facts.establishedOn() == null
                    || facts.establishedFiscalYear() == null
                    || facts.establishedFiscalYear().contains(facts.establishedOn()),
            facts -> Map.of(
                    "actual",
                    facts.establishedOn().toString(),
                    "expected",
                    facts.establishedFiscalYear().year())),
    /** At least one core partner has accepted, or a committee serves as advisory body. */
    CORE_PARTNER_OR_ADVISORY_BODY(
            RefusalCode.CORE_PARTNER_OR_ADVISORY_BODY_MISSING,
            "acceptedCorePartners",
            facts -> facts.acceptedCorePartners() >= 1 || facts.advisoryBody()),
    /** A meeting was held or is scheduled. */
    MEETING(RefusalCode.MEETING_MISSING, "meetingHeldOrScheduled", EstablishmentFacts::meetingHeldOrScheduled);

    private final RefusalCode code;
    private final String subject;
    private final Predicate<EstablishmentFacts> holds;
    private final Function<EstablishmentFacts, Map<String, Object>> values;

    EstablishmentCondition(RefusalCode code, String subject, Predicate<EstablishmentFacts> holds) {
        this(code, subject, holds, facts -> Map.of());
    }

    EstablishmentCondition(
            RefusalCode code,
            String subject,
            Predicate<EstablishmentFacts> holds,
            Function<EstablishmentFacts, Map<String, Object>> values) {
        this.code = code;
        this.subject = subject;
        this.holds = holds;
        this.values = values;
    }

    /** Every condition that {@code facts} does not meet, in the order of this list; empty when all hold. */
    public static List<Refusal> missing(EstablishmentFacts facts) {
        return Arrays.stream(values())
                .flatMap(condition -> condition.check(facts).stream())
                .toList();
    }

    /** The refusal this condition raises on {@code facts}, or nothing when it holds. */
    public Optional<Refusal> check(EstablishmentFacts facts) {
        return holds.test(facts) ? Optional.empty() : Optional.of(Refusal.of(code, subject, values.apply(facts)));
    }

    /** The reason it gives when it does not hold. */
    public RefusalCode code() {
        return code;
    }

    private static boolean isSet(String text) {
        return text != null && !text.isBlank();
    }
}
