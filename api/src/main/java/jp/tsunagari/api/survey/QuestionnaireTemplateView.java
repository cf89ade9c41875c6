package jp.tsunagari.api.survey;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.shared.problem.Language;
import jp.tsunagari.api.shared.problem.Messages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A questionnaire to start from; its questions can be sent as those of a survey as they are. */
public record QuestionnaireTemplateView(
        @JsonUnwrapped Head head,
        @Schema(description = "Where its questions come from") @NotNull String source,
        @NotNull List<QuestionForm> questions) {

    /** A text in both languages. */
    @Schema(name = "BilingualText")
    public record Bilingual(@NotNull String ja, @NotNull String en) {
        private static Bilingual of(String key) {
            return new Bilingual(Messages.text(Language.JA, key, Map.of()), Messages.text(Language.EN, key, Map.of()));
        }
    }

    /** What a template is, for choosing one. */
    @Schema(name = "QuestionnaireTemplateHead")
    public record Head(@NotNull String name, @NotNull Bilingual title, @NotNull Bilingual description) {

        static Head of(QuestionnaireTemplate template) {
            String key = "template." + template.slug();
            return new Head(template.slug(), Bilingual.of(key + ".title"), Bilingual.of(key + ".description"));
        }
    }
}
