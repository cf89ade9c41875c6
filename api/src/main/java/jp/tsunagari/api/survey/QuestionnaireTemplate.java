package jp.tsunagari.api.survey;

import java.util.Arrays;
import java.util.Optional;
import jp.tsunagari.api.shared.problem.Slug;

/** The questionnaires that stand ready to start from; their questions are in {@code questionnaires/<slug>.json}. */
enum QuestionnaireTemplate {
    NATIONAL_LONELINESS,
    RESOURCE_SURVEY;

    String slug() {
        return Slug.of(this);
    }

    static Optional<QuestionnaireTemplate> named(String slug) {
        return Arrays.stream(values())
                .filter(template -> template.slug().equals(slug))
                .findFirst();
    }
}
