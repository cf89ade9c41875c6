package jp.tsunagari.api.survey;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jp.tsunagari.domain.survey.SurveyChannel;

/** How many sheets went out, or came back, by one channel. */
public record ChannelCount(@NotNull SurveyChannel channel, @NotNull @Min(0) @Max(1_000_000_000) Long count) {}
