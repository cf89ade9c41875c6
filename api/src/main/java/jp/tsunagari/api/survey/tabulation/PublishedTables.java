package jp.tsunagari.api.survey.tabulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.domain.survey.tabulation.NationalBaseline;

/**
 * The tables of the latest publication, which is all that anybody but the city's staff gets. What was not published is refused
 * (409 {@code table-not-published}), so that no other table and no filter is ever counted for them.
 */
@ApplicationScoped
public class PublishedTables {
    /** The one-way tables. */
    public TabulationView tabulation(UUID surveyId) {
        throw Problem.of(ProblemType.TABLE_NOT_PUBLISHED);
    }

    /** A two-way table, as it was published: unweighted. */
    public CrossTabulationView crossTabulation(UUID surveyId, CrossRequest request) {
        throw Problem.of(ProblemType.TABLE_NOT_PUBLISHED);
    }

    /** A published one-way table beside the national survey; the difference of a withheld option is withheld. */
    public NationalComparisonView nationalComparison(UUID surveyId, String question, NationalBaseline baseline) {
        throw Problem.of(ProblemType.TABLE_NOT_PUBLISHED);
    }
}
