package jp.tsunagari.api.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.UUID;
import jp.tsunagari.api.shared.input.InputReader;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.survey.QuestionnaireInput;
import jp.tsunagari.api.survey.QuestionnaireService;
import jp.tsunagari.api.survey.QuestionnaireTemplateService;
import jp.tsunagari.api.survey.sheet.AnswerSheetInput;
import jp.tsunagari.api.survey.sheet.GeneratedSheetService;
import jp.tsunagari.api.survey.sheet.InvitationInput;
import jp.tsunagari.api.survey.sheet.InvitationNoteService;
import jp.tsunagari.domain.survey.InvitationCode;

/** Gives a survey the questions of a ready questionnaire, those who were invited, and generated answers. */
@Singleton
class DemoAnswers {
    private static final String INVITATIONS = "invitations";

    private final QuestionnaireTemplateService templates;
    private final QuestionnaireService questionnaires;
    private final InvitationNoteService invitations;
    private final GeneratedSheetService sheets;

    DemoAnswers(
            QuestionnaireTemplateService templates,
            QuestionnaireService questionnaires,
            InvitationNoteService invitations,
            GeneratedSheetService sheets) {
        this.templates = templates;
        this.questionnaires = questionnaires;
        this.invitations = invitations;
        this.sheets = sheets;
    }

    void load(UUID survey, JsonNode row) {
        if (row.has("template")) {
            String template = row.get("template").textValue();
            questionnaires.put(
                    survey, new QuestionnaireInput(templates.get(template).questions()), null);
        }
        for (JsonNode invitation : row.path(INVITATIONS)) {
            ObjectNode body = invitation.deepCopy();
            UUID id = Ids.fixed(INVITATIONS, body.remove("key").textValue());
            JsonNode code = body.remove("code");
            invitations.record(
                    id,
                    survey,
                    code == null ? null : new InvitationCode(code.textValue()),
                    InputReader.read(body, InvitationInput.class));
        }
        for (JsonNode sheet : row.path("answers")) {
            ObjectNode body = sheet.deepCopy();
            UUID id = UUID.fromString(body.remove("id").textValue());
            body.put(
                    "invitationId",
                    Ids.fixed(INVITATIONS, body.remove("invitation").textValue())
                            .toString());
            sheets.answer(id, survey, InputReader.read(body, AnswerSheetInput.class));
        }
        if (row.has("generatedSheets")) {
            sheets.store(
                    survey,
                    LonelinessAnswers.generate(row.get("generatedSheets").intValue()));
        }
    }
}
