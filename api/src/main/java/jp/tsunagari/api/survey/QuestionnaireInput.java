package jp.tsunagari.api.survey;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.tsunagari.api.shared.input.Input;

/** The questions of a survey as a whole. */
public record QuestionnaireInput(@NotNull @Size(min = 1, max = 200) List<QuestionForm> questions) implements Input {}
