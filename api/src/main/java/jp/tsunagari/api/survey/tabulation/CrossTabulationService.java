package jp.tsunagari.api.survey.tabulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.security.CurrentCaller;
import jp.tsunagari.api.survey.SurveyEntity;
import jp.tsunagari.api.survey.SurveyRepository;
import jp.tsunagari.api.survey.sheet.CountsSheets;
import jp.tsunagari.domain.survey.publication.TablesAlone;
import jp.tsunagari.domain.survey.tabulation.CrossTableCounter;
import jp.tsunagari.domain.survey.tabulation.TableCounter;
import jp.tsunagari.domain.survey.tabulation.TableFilter;
import jp.tsunagari.domain.survey.tabulation.TableSide;

/** Counts any two closed questions of a survey together for the city's staff; everybody else gets what was published. */
@ApplicationScoped
public class CrossTabulationService {
    private final TabulationService tabulations;
    private final SurveyRepository surveys;
    private final PublishedTables published;
    private final CurrentCaller caller;

    public CrossTabulationService(
            TabulationService tabulations, SurveyRepository surveys, PublishedTables published, CurrentCaller caller) {
        this.tabulations = tabulations;
        this.surveys = surveys;
        this.published = published;
        this.caller = caller;
    }

    @CountsSheets
    @Transactional
    public CrossTabulationView cross(UUID surveyId, CrossRequest request, TabulationWeighting weighting) {
        SurveyEntity survey = surveys.require(surveyId);
        if (!caller.get().isStaffOf(survey.municipalityCode)) {
            return published.crossTabulation(surveyId, request, weighting);
        }
        SurveyUnderCount counted = tabulations.underCount(survey);
        TableSide rows = counted.side("rows", request.rows());
        TableSide columns = counted.side("columns", request.columns());
        refuseItself(rows, columns);
        TableSide third = request.filter() == null ? null : counted.side("filter", request.filter());
        TableFilter filter = counted.filter(third, request.filterOption());
        CrossTableCounter counter = new CrossTableCounter(rows, columns, filter, counted.strata(weighting));
        TableCounter alone = TablesAlone.counter(rows, columns);
        tabulations.count(counted, (layout, sheet) -> {
            counter.add(layout, sheet);
            if (filter == null || filter.takes(layout, sheet)) {
                alone.add(layout, sheet);
            }
        });
        return new CountedCross(
                        rows,
                        columns,
                        filter,
                        SurveyUnderCount.allowed(counter.result()),
                        TablesAlone.cross(rows, columns, alone, survey.suppressionThreshold))
                .view(counted.sheets());
    }

    /** Two options of one multiple choice are two questions to each person. */
    private static void refuseItself(TableSide rows, TableSide columns) {
        boolean options = rows.isOption() && columns.isOption();
        if (rows.question().equals(columns.question())
                && (!options || rows.code().equals(columns.code()))) {
            throw SurveyUnderCount.refused(Fault.parameter(
                    "columns",
                    "question-crossed-with-itself",
                    Map.of("question", rows.question().code())));
        }
    }
}
