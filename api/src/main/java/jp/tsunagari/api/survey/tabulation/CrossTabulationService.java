package jp.tsunagari.api.survey.tabulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.survey.SurveyEntity;
import jp.tsunagari.domain.survey.publication.TablesAlone;
import jp.tsunagari.domain.survey.tabulation.CrossTableCounter;
import jp.tsunagari.domain.survey.tabulation.TableCounter;
import jp.tsunagari.domain.survey.tabulation.TableFilter;
import jp.tsunagari.domain.survey.tabulation.TableSide;

/** Counts any two closed questions of a survey together for the city's staff; everybody else gets what was published. */
@ApplicationScoped
public class CrossTabulationService {
    private final TableReaders readers;
    private final TabulationService tabulations;
    private final PublishedTables published;

    public CrossTabulationService(TableReaders readers, TabulationService tabulations, PublishedTables published) {
        this.readers = readers;
        this.tabulations = tabulations;
        this.published = published;
    }

    public CrossTabulationView cross(UUID surveyId, CrossRequest request, TabulationWeighting weighting) {
        if (request.filter() == null && request.filterOption() != null) {
            throw SurveyUnderCount.refused(Fault.parameter("filterOption", "filter-missing", Map.of()));
        }
        return readers.read(
                surveyId,
                survey -> published.crossTabulation(surveyId, request, weighting),
                survey -> count(survey, request, weighting));
    }

    private CrossTabulationView count(SurveyEntity survey, CrossRequest request, TabulationWeighting weighting) {
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
