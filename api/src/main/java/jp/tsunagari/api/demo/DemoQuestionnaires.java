package jp.tsunagari.api.demo;

import jakarta.inject.Singleton;
import java.util.UUID;
import jp.tsunagari.api.survey.QuestionnaireInput;
import jp.tsunagari.api.survey.QuestionnaireService;
import jp.tsunagari.api.survey.QuestionnaireTemplateService;

/** Gives a survey the questions of a ready questionnaire. */
@Singleton
class DemoQuestionnaires {
    private final QuestionnaireTemplateService templates;
    private final QuestionnaireService questionnaires;

    DemoQuestionnaires(QuestionnaireTemplateService templates, QuestionnaireService questionnaires) {
        this.templates = templates;
        this.questionnaires = questionnaires;
    }

    void load(UUID survey, String template) {
        questionnaires.put(
                survey, new QuestionnaireInput(templates.get(template).questions()), null);
    }
}
