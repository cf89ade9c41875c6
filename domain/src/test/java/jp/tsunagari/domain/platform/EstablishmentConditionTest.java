package jp.tsunagari.domain.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.tsunagari.domain.shared.FiscalYear;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstablishmentConditionTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 31);

    @Test
    void aPlatformThatHasEverythingMissesNothing() {
        assertEquals(List.of(), missing("共生社会推進課", "目指す姿", true, 2023, "2023-11-01", 1, true, true));
    }

    @ParameterizedTest
    @CsvSource(
            value = {"null", "''", "' '", "'　'"},
            nullValues = "null")
    void aLeadDepartmentIsNeeded(String department) {
        assertEquals(
                List.of(RefusalCode.LEAD_DEPARTMENT_MISSING),
                missing(department, "目指す姿", true, 2023, null, 1, false, true));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "目指す姿, false, true",
                "null, true, true",
                "' ', true, true",
                "null, false, false",
                "' ', false, false"
            },
            nullValues = "null")
    void aConceptOrACharterIsEnough(String concept, boolean charter, boolean enough) {
        assertEquals(
                enough ? List.of() : List.of(RefusalCode.CONCEPT_OR_CHARTER_MISSING),
                missing("共生社会推進課", concept, charter, 2023, null, 1, false, true));
    }

    @Test
    void theFiscalYearIsNeededAndTheDayIsNot() {
        assertEquals(List.of(), missing(2023, null));
        assertEquals(List.of(RefusalCode.ESTABLISHED_FISCAL_YEAR_MISSING), missing(null, null));
        assertEquals(List.of(RefusalCode.ESTABLISHED_FISCAL_YEAR_MISSING), missing(null, "2023-11-01"));
    }

    @ParameterizedTest
    @CsvSource({"2022, true", "2023, true", "2024, false"})
    void theFiscalYearMustHaveBegun(int year, boolean begun) {
        assertEquals(begun ? List.of() : List.of(RefusalCode.ESTABLISHED_FISCAL_YEAR_IN_FUTURE), missing(year, null));
    }

    @Test
    void aYearThatBeginsTomorrowIsInTheFutureAndOneThatBeginsTodayIsNot() {
        FiscalYear next = new FiscalYear(2024);
        EstablishmentFacts eve = facts(next, null, TODAY);
        EstablishmentFacts day = facts(next, null, TODAY.plusDays(1));
        assertEquals(
                List.of(Refusal.of(
                        RefusalCode.ESTABLISHED_FISCAL_YEAR_IN_FUTURE,
                        "establishedFiscalYear",
                        Map.of("actual", 2024, "max", 2023))),
                EstablishmentCondition.missing(eve));
        assertEquals(List.of(), EstablishmentCondition.missing(day));
    }

    @Test
    void theDayMayBeTodayButNotTomorrow() {
        assertEquals(List.of(), missing(2023, "2024-03-30"));
        assertEquals(List.of(), missing(2023, "2024-03-31"));
        EstablishmentFacts tomorrow = facts(new FiscalYear(2023), LocalDate.of(2024, 3, 31), TODAY.minusDays(1));
        assertEquals(
                List.of(Refusal.of(
                        RefusalCode.ESTABLISHED_ON_IN_FUTURE,
                        "establishedOn",
                        Map.of("actual", "2024-03-31", "max", "2024-03-30"))),
                EstablishmentCondition.missing(tomorrow));
    }

    @ParameterizedTest
    @CsvSource({"2022-03-31, false", "2022-04-01, true", "2023-03-31, true", "2023-04-01, false"})
    void theDayLiesInTheYear(String day, boolean agrees) {
        assertEquals(agrees ? List.of() : List.of(RefusalCode.ESTABLISHED_ON_OUTSIDE_FISCAL_YEAR), missing(2022, day));
    }

    @Test
    void aDayOutsideTheYearComesWithBoth() {
        assertEquals(
                List.of(Refusal.of(
                        RefusalCode.ESTABLISHED_ON_OUTSIDE_FISCAL_YEAR,
                        "establishedOn",
                        Map.of("actual", "2023-04-01", "expected", 2022))),
                EstablishmentCondition.missing(facts(new FiscalYear(2022), LocalDate.of(2023, 4, 1), TODAY)));
    }

    @ParameterizedTest
    @CsvSource({"0, false, false", "0, true, true", "1, false, true", "1, true, true"})
    void oneAcceptedCorePartnerOrAnAdvisoryBodyIsEnough(int partners, boolean advisoryBody, boolean enough) {
        assertEquals(
                enough ? List.of() : List.of(RefusalCode.CORE_PARTNER_OR_ADVISORY_BODY_MISSING),
                missing("共生社会推進課", "目指す姿", false, 2023, null, partners, advisoryBody, true));
    }

    @Test
    void aMeetingIsNeeded() {
        assertEquals(
                List.of(RefusalCode.MEETING_MISSING), missing("共生社会推進課", "目指す姿", false, 2023, null, 1, false, false));
    }

    @Test
    void everythingMissingIsNamedAtOnce() {
        assertEquals(
                List.of(
                        RefusalCode.LEAD_DEPARTMENT_MISSING,
                        RefusalCode.CONCEPT_OR_CHARTER_MISSING,
                        RefusalCode.ESTABLISHED_FISCAL_YEAR_MISSING,
                        RefusalCode.CORE_PARTNER_OR_ADVISORY_BODY_MISSING,
                        RefusalCode.MEETING_MISSING),
                missing(null, null, false, null, null, 0, false, false));
        assertEquals(
                List.of(
                        RefusalCode.ESTABLISHED_FISCAL_YEAR_IN_FUTURE,
                        RefusalCode.ESTABLISHED_ON_IN_FUTURE,
                        RefusalCode.ESTABLISHED_ON_OUTSIDE_FISCAL_YEAR),
                missing(2025, "2024-04-01"));
    }

    private static List<RefusalCode> missing(Integer year, String day) {
        return missing("共生社会推進課", "目指す姿", false, year, day, 1, false, true);
    }

    private static List<RefusalCode> missing(
            String department,
            String concept,
            boolean charter,
            Integer year,
            String day,
            int partners,
            boolean advisoryBody,
            boolean meeting) {
        EstablishmentFacts facts = new EstablishmentFacts(
                department,
                concept,
                charter,
                year == null ? null : new FiscalYear(year),
                day == null ? null : LocalDate.parse(day),
                partners,
                advisoryBody,
                meeting,
                TODAY);
        return EstablishmentCondition.missing(facts).stream().map(Refusal::code).toList();
    }

    private static EstablishmentFacts facts(FiscalYear year, LocalDate day, LocalDate today) {
        return new EstablishmentFacts("共生社会推進課", "目指す姿", false, year, day, 1, false, true, today);
    }
}
