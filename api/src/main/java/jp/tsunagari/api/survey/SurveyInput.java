package jp.tsunagari.api.survey;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.PartialDate;
import jp.tsunagari.domain.survey.SurveyChannel;
import jp.tsunagari.domain.survey.SurveyKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A survey as a caller sends it. Its status changes by transitions, its returns and questionnaire are sets of their own. */
public record SurveyInput(
        @NotNull SurveyKind kind,
        @NotNull @Size(min = 1, max = 200) String title,
        @NotNull @Min(1900) @Max(2200) Integer fiscalYear,
        @Schema(
                        description =
                                "The pilot event of the platform that it belongs to, as the questionnaire of who came does")
                UUID pilotEventId,
        @Schema(description = "First day on which answers are taken") PartialDate opensOn,
        @Schema(description = "Last day, inclusive") PartialDate closesOn,
        @Size(min = 1, max = 1000) String target,
        @Size(min = 1, max = 1000) String method,
        @Size(max = 7) List<SurveyChannel> channels,
        @Schema(description = "Persons or organisations in all") @Min(0) @Max(1_000_000_000) Long population,
        @Schema(description = "Those who were chosen") @Min(0) @Max(1_000_000_000) Long sample,
        @Schema(description = "Cells below it are withheld; 10 where left out") @Min(5) @Max(100)
                Integer suppressionThreshold,
        @Schema(description = "Set when the survey is created, never later; where left out, yes for persons")
                Boolean anonymous,
        Origin origin,
        @Size(min = 1, max = 2000) String sourceNote)
        implements Input {}
