package jp.tsunagari.api.yearsummary;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import jp.tsunagari.api.event.AttendanceTotal;
import jp.tsunagari.api.platform.KnownPlatform;
import jp.tsunagari.domain.event.CountUnit;
import jp.tsunagari.domain.event.PilotStage;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import jp.tsunagari.domain.shared.FiscalYear;
import jp.tsunagari.domain.shared.Precision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A year of one platform as a row of the table over all cities; the parts of each figure are under the link. */
public record YearSummaryRow(
        @NotNull UUID platformId,
        @NotNull MunicipalityCode municipalityCode,
        @NotNull String prefecture,
        @NotNull String municipality,
        @NotNull String platformName,
        @NotNull int fiscalYear,
        @NotNull String fiscalYearLabel,
        @NotNull long pilotEvents,
        @NotNull long researchEvents,
        @NotNull long planEvents,
        @NotNull long supportEvents,
        @NotNull long publicityEvents,
        @NotNull long sessions,
        @Schema(description = "Who came; null where nobody has counted persons") Long persons,
        Precision personsPrecision,
        Long groups,
        Precision groupsPrecision,
        Long organisations,
        Precision organisationsPrecision,
        @Schema(description = "Of the pilot events whose answers are counted; null where none is")
                BigDecimal satisfactionRate,
        @NotNull long kpisMet,
        @NotNull long kpisNotMet,
        @NotNull long kpisNotMeasured,
        @NotNull long kpisWithoutTarget,
        @Schema(description = "Generated ones left out") @NotNull long surveys,
        @Schema(description = "Sheets of the surveys of which both numbers are known") @NotNull long distributed,
        @NotNull long valid,
        @Schema(description = "valid ÷ distributed; null where nothing is known") BigDecimal responseRate,
        @NotNull long awardedYen,
        @NotNull long contractedYen,
        @NotNull long paidYen,
        @NotNull long returnedYen,
        @NotNull long leftYen,
        @NotNull boolean containsDerived,
        @NotNull boolean containsApproximate,
        @Schema(description = "The summary of the platform, with all parts") @NotNull String link) {

    static YearSummaryRow of(KnownPlatform platform, String municipality, FiscalYear year, YearFacts facts) {
        YearLinks links = new YearLinks(platform.id(), year.year());
        YearFiguresView total = YearFiguresView.sum(facts.lines());
        YearSurveys surveys = YearSurveys.of(facts.surveys(), links);
        YearFunding funding = YearFunding.of(facts.funding(), total.money(), links);
        AttendanceTotal persons = counted(total, CountUnit.PERSON);
        AttendanceTotal groups = counted(total, CountUnit.GROUP);
        AttendanceTotal organisations = counted(total, CountUnit.ORGANISATION);
        return new YearSummaryRow(
                platform.id(),
                platform.municipalityCode(),
                platform.municipalityCode().prefecture().ja(),
                municipality,
                platform.name(),
                year.year(),
                year.label(),
                total.pilotEvents(),
                ofStage(facts, PilotStage.RESEARCH),
                ofStage(facts, PilotStage.PLAN),
                ofStage(facts, PilotStage.DO_SUPPORT),
                ofStage(facts, PilotStage.DO_PUBLICITY),
                total.sessions(),
                number(persons),
                precision(persons),
                number(groups),
                precision(groups),
                number(organisations),
                precision(organisations),
                total.satisfaction().satisfactionRate(),
                total.kpis().met(),
                total.kpis().notMet(),
                total.kpis().notMeasured(),
                total.kpis().noTarget(),
                surveys.surveys(),
                surveys.distributed(),
                surveys.valid(),
                surveys.responseRate(),
                funding.awardedYen(),
                funding.contractedYen(),
                funding.paidYen(),
                funding.returnedYen(),
                funding.leftYen(),
                funding.containsDerived(),
                funding.containsApproximate(),
                links.summary());
    }

    private static long ofStage(YearFacts facts, PilotStage stage) {
        return facts.lines().stream()
                .filter(line -> line.event().stage() == stage)
                .mapToLong(line -> line.event().figures().events())
                .sum();
    }

    private static AttendanceTotal counted(YearFiguresView figures, CountUnit unit) {
        return figures.attendance().stream()
                .filter(total -> total.unit() == unit)
                .findFirst()
                .orElse(null);
    }

    private static Long number(AttendanceTotal total) {
        return total == null ? null : Long.valueOf(total.number());
    }

    private static Precision precision(AttendanceTotal total) {
        return total == null ? null : total.precision();
    }
}
