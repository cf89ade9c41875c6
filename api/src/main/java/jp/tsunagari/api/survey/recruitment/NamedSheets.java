package jp.tsunagari.api.survey.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.survey.QuestionnaireRepository;
import jp.tsunagari.api.survey.SurveyEntity;
import jp.tsunagari.api.survey.SurveyRepository;
import jp.tsunagari.api.survey.sheet.AnswerSheetService;
import jp.tsunagari.api.survey.sheet.AnswerSheetView;
import jp.tsunagari.api.survey.sheet.InvitationNoteService;

/** Finds the sheets of organisations. */
@ApplicationScoped
class NamedSheets {
    private final AnswerSheetService sheets;
    private final SurveyRepository surveys;
    private final QuestionnaireRepository questionnaires;
    private final InvitationNoteService invitations;

    NamedSheets(
            AnswerSheetService sheets,
            SurveyRepository surveys,
            QuestionnaireRepository questionnaires,
            InvitationNoteService invitations) {
        this.sheets = sheets;
        this.surveys = surveys;
        this.questionnaires = questionnaires;
        this.invitations = invitations;
    }

    NamedSheet require(UUID id) {
        AnswerSheetView sheet = sheets.get(id);
        return named(sheet, sheet.organisationId());
    }

    /** The same, and its invitation held until the transaction ends, so that no two make two organisations of one answer. */
    NamedSheet requireLocked(UUID id) {
        AnswerSheetView sheet = sheets.get(id);
        return named(sheet, sheet.invitationId() == null ? null : invitations.hold(sheet.invitationId()));
    }

    private NamedSheet named(AnswerSheetView sheet, UUID organisationId) {
        SurveyEntity survey = surveys.require(sheet.surveyId());
        if (!survey.kind.isAnsweredByOrganisations()) {
            throw Problem.of(ProblemType.CONFLICT, Fault.of("answered-by-persons", Map.of("kind", survey.kind)));
        }
        return new NamedSheet(
                sheet.id(),
                new NamedSheet.SurveyHead(survey.id, survey.platformId, survey.municipalityCode, survey.title),
                sheet.invitationId(),
                organisationId,
                AnsweredEntry.of(
                        questionnaires
                                .version(survey.id, sheet.questionnaireVersion())
                                .orElseThrow()
                                .questions,
                        sheet.answers()));
    }
}
