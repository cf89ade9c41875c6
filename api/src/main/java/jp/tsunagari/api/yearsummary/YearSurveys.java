package jp.tsunagari.api.yearsummary;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.survey.SurveyView;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.survey.ResponseRate;
import jp.tsunagari.domain.survey.SurveyKind;
import jp.tsunagari.domain.survey.SurveyStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The surveys of a year. Generated ones are listed, and no part of the figures. */
public record YearSurveys(
        @Schema(description = "Surveys, generated ones left out") @NotNull long surveys,
        @Schema(
                        description =
                                "Of these, those of which is known how many sheets went out and how many valid ones came back")
                @NotNull
                long counted,
        @Schema(description = "Sheets that went out for the counted ones") @NotNull long distributed,
        @Schema(description = "Valid sheets of the counted ones") @NotNull long valid,
        @Schema(description = "valid ÷ distributed; null where nothing is counted") BigDecimal responseRate,
        @NotNull List<YearSurvey> items,
        @Schema(description = "Where they are listed") @NotNull String link) {

    /** A survey, with its counts as far as the caller is told them. */
    public record YearSurvey(
            @NotNull UUID surveyId,
            @NotNull SurveyKind kind,
            @NotNull String title,
            @NotNull SurveyStatus status,
            @NotNull Origin origin,
            Long distributed,
            Long returned,
            Long valid,
            @Schema(description = "valid ÷ distributed") BigDecimal responseRate,
            @NotNull String link) {

        static YearSurvey of(SurveyView survey) {
            return new YearSurvey(
                    survey.id(),
                    survey.kind(),
                    survey.title(),
                    survey.status(),
                    survey.origin(),
                    survey.distributed(),
                    survey.returned(),
                    survey.valid(),
                    survey.responseRate(),
                    YearLinks.survey(survey.id()));
        }
    }

    static YearSurveys of(List<SurveyView> surveys, YearLinks links) {
        List<SurveyView> real = surveys.stream()
                .filter(survey -> survey.origin() != Origin.GENERATED)
                .toList();
        List<SurveyView> counted =
                real.stream().filter(survey -> survey.responseRate() != null).toList();
        long distributed = counted.stream().mapToLong(SurveyView::distributed).sum();
        long valid = counted.stream().mapToLong(SurveyView::valid).sum();
        return new YearSurveys(
                real.size(),
                counted.size(),
                distributed,
                valid,
                ResponseRate.of(valid, distributed).map(ResponseRate::rate).orElse(null),
                surveys.stream().map(YearSurvey::of).toList(),
                links.surveys());
    }
}
