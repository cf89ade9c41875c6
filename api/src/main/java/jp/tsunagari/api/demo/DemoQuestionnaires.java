package jp.tsunagari.api.demo;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.UUID;
import jp.tsunagari.api.survey.QuestionnaireInput;
import jp.tsunagari.api.survey.QuestionnaireService;
import jp.tsunagari.api.survey.QuestionnaireTemplateService;
import jp.tsunagari.api.survey.sheet.GeneratedSheetService;

/** Gives a survey the questions of a ready questionnaire, and generated answers to them. */
@Singleton
class DemoQuestionnaires {
    private final QuestionnaireTemplateService templates;
    private final QuestionnaireService questionnaires;
    private final GeneratedSheetService sheets;

    DemoQuestionnaires(
            QuestionnaireTemplateService templates, QuestionnaireService questionnaires, GeneratedSheetService sheets) {
        this.templates = templates;
        this.questionnaires = questionnaires;
        this.sheets = sheets;
    }

    void load(UUID survey, JsonNode row) {
        if (row.has("template")) {
            String template = row.get("template").textValue();
            questionnaires.put(
                    survey, new QuestionnaireInput(templates.get(template).questions()), null);
        }
        if (row.has("generatedSheets")) {
            sheets.store(
                    survey,
                    LonelinessAnswers.generate(row.get("generatedSheets").intValue()));
        }
    }
}
