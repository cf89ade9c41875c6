package jp.tsunagari.api.survey.tabulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.Cursor;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.survey.SurveyEntity;
import jp.tsunagari.api.survey.SurveyRepository;
import jp.tsunagari.api.survey.sheet.AnswerSheetRepository;
import jp.tsunagari.domain.survey.AnswerOption;
import jp.tsunagari.domain.survey.Question;
import jp.tsunagari.domain.survey.QuestionKind;

/** The free texts of a survey, one question at a time, for the city's staff only: they are never published. */
@ApplicationScoped
public class AnswerTextService {
    private static final int EXACT_TOTAL = 10_000;

    private final TabulationService tabulations;
    private final SurveyRepository surveys;
    private final AnswerSheetRepository sheets;
    private final ObjectMapper json;

    public AnswerTextService(
            TabulationService tabulations, SurveyRepository surveys, AnswerSheetRepository sheets, ObjectMapper json) {
        this.tabulations = tabulations;
        this.surveys = surveys;
        this.sheets = sheets;
        this.json = json;
    }

    @Transactional
    public Page<AnswerTextView> list(UUID surveyId, String code, PageRequest request) {
        SurveyEntity survey = surveys.requireToChange(surveyId);
        SurveyUnderCount counted = tabulations.underCount(survey);
        String key = key(counted, code);
        String scope = surveyId + "\ntexts " + key;
        String after = request.after(scope);
        int limit = request.limit();
        List<AnswerSheetRepository.Texts> found = sheets.texts(counted.sheets(), key, after, limit + 1);
        boolean more = found.size() > limit;
        List<AnswerSheetRepository.Texts> page = more ? found.subList(0, limit) : found;
        long total = after == null && !more ? page.size() : sheets.countTexts(counted.sheets(), key, EXACT_TOTAL + 1);
        return new Page<>(
                page.stream()
                        .map(texts -> new AnswerTextView(
                                code, text(texts.texts(), key), counted.sheets().until()))
                        .toList(),
                Math.min(total, EXACT_TOTAL),
                total > EXACT_TOTAL,
                more ? Cursor.encode(page.get(limit - 1).place(), scope) : null);
    }

    /** Under which name the texts of a question are kept. */
    private static String key(SurveyUnderCount survey, String code) {
        Question question = survey.asked()
                .question(code)
                .filter(found -> found.kind() == QuestionKind.TEXT
                        || found.options().stream().anyMatch(AnswerOption::withText))
                .orElseThrow(() -> SurveyUnderCount.refused(
                        Fault.parameter("question", "question-without-text", Map.of("question", code))));
        return question.kind() == QuestionKind.TEXT ? code : code + ".text";
    }

    private String text(String texts, String key) {
        try {
            return json.readTree(texts).path(key).asText();
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
