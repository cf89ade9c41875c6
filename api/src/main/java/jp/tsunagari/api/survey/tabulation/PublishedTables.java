package jp.tsunagari.api.survey.tabulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.survey.QuestionnaireEntity;
import jp.tsunagari.api.survey.QuestionnaireRepository;
import jp.tsunagari.api.survey.publication.GivenTables;
import jp.tsunagari.api.survey.publication.PublicationService;
import jp.tsunagari.domain.survey.AnswerOption;
import jp.tsunagari.domain.survey.Question;
import jp.tsunagari.domain.survey.ScaleKind;
import jp.tsunagari.domain.survey.tabulation.AskedQuestions;
import jp.tsunagari.domain.survey.tabulation.NationalBaseline;
import jp.tsunagari.domain.survey.tabulation.NationalComparison;
import jp.tsunagari.domain.survey.tabulation.Percentage;
import jp.tsunagari.domain.survey.tabulation.SheetSplit;
import jp.tsunagari.domain.survey.tabulation.WilsonInterval;
import jp.tsunagari.domain.survey.withholding.CellKey;
import jp.tsunagari.domain.survey.withholding.Condition;

/**
 * The tables of the latest publication, which is all that anybody but the city's staff gets. What was not published is refused
 * (409 {@code table-not-published}), so that no other table and no filter is ever counted for them.
 */
@ApplicationScoped
public class PublishedTables {
    private final PublicationService publications;
    private final QuestionnaireRepository questionnaires;

    public PublishedTables(PublicationService publications, QuestionnaireRepository questionnaires) {
        this.publications = publications;
        this.questionnaires = questionnaires;
    }

    /** The one-way tables, as they were published: unweighted. */
    public TabulationView tabulation(UUID surveyId, TabulationWeighting weighting) {
        GivenTables given = given(surveyId, weighting);
        AskedQuestions asked = asked(surveyId, given);
        List<QuestionTableView> tables = given.questions().stream()
                .map(code -> table(given, asked, asked.question(code).orElseThrow()))
                .toList();
        return new TabulationView(
                surveyId, given.version(), given.count(CellKey.EVERYBODY), null, WeightingView.NONE, tables, List.of());
    }

    /** A two-way table, or one part of a split one, as it was published: unweighted. */
    public CrossTabulationView crossTabulation(UUID surveyId, CrossRequest request, TabulationWeighting weighting) {
        GivenTables given = given(surveyId, weighting);
        return PublishedCross.of(given, asked(surveyId, given), request).view(surveyId);
    }

    /** A published one-way table beside the national survey; the difference of a withheld option is withheld. */
    public NationalComparisonView nationalComparison(UUID surveyId, String code, NationalBaseline baseline) {
        GivenTables given = given(surveyId, null);
        AskedQuestions asked = asked(surveyId, given);
        Question question = asked.all().stream()
                .filter(found -> code == null
                        ? found.scale() == ScaleKind.DIRECT_QUESTION
                        : found.code().equals(code))
                .filter(found -> found.showIf() == null && given.questions().contains(found.code()))
                .findFirst()
                .orElseThrow(PublishedTables::notPublished);
        QuestionTableView table = table(given, asked, question);
        Long n = given.without(List.of(), new Condition(question.code(), SheetSplit.NOT_ASKED));
        if (n == null) {
            throw notPublished();
        }
        Map<String, Long> counts = new HashMap<>();
        table.options().forEach(option -> counts.put(option.code(), option.count()));
        return NationalComparisonView.of(
                surveyId,
                given.version(),
                question,
                SurveyUnderCount.allowed(NationalComparison.of(counts, table.noAnswer(), n, baseline)));
    }

    private GivenTables given(UUID surveyId, TabulationWeighting weighting) {
        if (weighting == TabulationWeighting.STRATUM) {
            throw notPublished();
        }
        return publications.given(surveyId).orElseThrow(PublishedTables::notPublished);
    }

    static Problem notPublished() {
        return Problem.of(ProblemType.TABLE_NOT_PUBLISHED);
    }

    /** What was asked of those who are counted. */
    private AskedQuestions asked(UUID surveyId, GivenTables given) {
        return new AskedQuestions(questionnaires.versions(surveyId).stream()
                .filter(version -> given.questionnaires().contains(version.number))
                .map(QuestionnaireEntity::toQuestionnaire)
                .toList());
    }

    private static QuestionTableView table(GivenTables given, AskedQuestions asked, Question question) {
        PublishedSide side = PublishedSide.named(question.code(), given, asked);
        Condition noAnswer = new Condition(question.code(), SheetSplit.NO_ANSWER);
        Condition notAsked = new Condition(question.code(), SheetSplit.NOT_ASKED);
        Long validN = given.without(List.of(), noAnswer, notAsked);
        Long unanswered = given.count(CellKey.of(noAnswer));
        Long unasked = given.has(CellKey.of(notAsked)) ? given.count(CellKey.of(notAsked)) : Long.valueOf(0);
        return new QuestionTableView(
                question.code(),
                question.kind(),
                question.text(),
                question.attribute(),
                question.scale(),
                validN,
                unanswered,
                unanswered == null,
                unasked,
                unasked == null,
                null,
                IntStream.range(0, side.lines().size())
                        .filter(line -> !options(question, side.code(line)).isEmpty())
                        .mapToObj(line -> option(given, side, line, validN))
                        .toList(),
                null);
    }

    /** The options of a line that is one, or several that were merged. */
    static List<AnswerOption> options(Question question, String code) {
        List<String> parts = Arrays.asList(code.split("[" + Condition.MERGED_BY + "]"));
        return question.options().stream()
                .filter(option -> parts.contains(option.code()))
                .toList();
    }

    private static OptionShareView option(GivenTables given, PublishedSide side, int line, Long validN) {
        Long count = given.count(CellKey.of(side.lines().get(line)));
        boolean hasShare = count != null && validN != null && validN > 0;
        return new OptionShareView(
                side.code(line),
                side.label(line),
                count,
                hasShare ? Percentage.of(count, validN) : null,
                hasShare ? IntervalView.of(WilsonInterval.of(count, validN)) : null,
                count == null,
                null);
    }
}
