package jp.tsunagari.api.survey.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.api.survey.QuestionnaireEntity;
import jp.tsunagari.api.survey.QuestionnaireRepository;
import jp.tsunagari.api.survey.SurveyEntity;
import jp.tsunagari.api.survey.sheet.AnswerSheetRepository;
import jp.tsunagari.api.survey.sheet.CountedSheets;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;
import jp.tsunagari.domain.survey.Questionnaire;
import jp.tsunagari.domain.survey.SheetLayout;
import jp.tsunagari.domain.survey.publication.ChoiceCheck;
import jp.tsunagari.domain.survey.publication.ChosenTables;
import jp.tsunagari.domain.survey.publication.Coarsening;
import jp.tsunagari.domain.survey.publication.SheetCollector;
import jp.tsunagari.domain.survey.publication.TableChoice;
import jp.tsunagari.domain.survey.tabulation.AskedQuestions;
import jp.tsunagari.domain.survey.withholding.CellKey;
import jp.tsunagari.domain.survey.withholding.Decision;
import jp.tsunagari.domain.survey.withholding.LinkedTables;
import jp.tsunagari.domain.survey.withholding.Microdata;
import jp.tsunagari.domain.survey.withholding.Published;
import jp.tsunagari.domain.survey.withholding.Savings;
import jp.tsunagari.domain.survey.withholding.VersionDifference;
import jp.tsunagari.domain.survey.withholding.Withheld;
import jp.tsunagari.domain.survey.withholding.Withholding;

/** Counts chosen tables from the sheets and withholds their small cells, against all that was published before. */
@ApplicationScoped
class TableCount {
    private final QuestionnaireRepository questionnaires;
    private final AnswerSheetRepository sheets;
    private final Today today;

    TableCount(QuestionnaireRepository questionnaires, AnswerSheetRepository sheets, Today today) {
        this.questionnaires = questionnaires;
        this.sheets = sheets;
        this.today = today;
    }

    /** What is published, or a problem with everything that stands against it. */
    StoredTables decide(SurveyEntity survey, StoredChoice choice, List<PublicationEntity> before) {
        List<Questionnaire> versions = versions(survey);
        CountedSheets counted = sheets.counted(survey, today.date());
        ChosenTables chosen = count(counted, choice, versions);
        LinkedTables linked = chosen.linked();
        List<Published> published = published(before);
        difference(survey, linked, published);
        sameMerges(choice, before);
        Withheld decided = value(Withholding.of(
                linked, survey.suppressionThreshold, published, microdata(counted, chosen, before, versions)));
        refuseShown(survey, decided);
        return StoredTables.of(
                decided,
                chosen.counted(),
                chosen.routings(),
                versions.stream().map(Questionnaire::version).toList());
    }

    /** The same for staff before they publish; a version that could not be published is told as such. */
    PublicationPreview preview(SurveyEntity survey, StoredChoice choice, List<PublicationEntity> before) {
        List<Questionnaire> versions = versions(survey);
        CountedSheets counted = sheets.counted(survey, today.date());
        ChosenTables chosen = count(counted, choice, versions);
        List<Published> published = published(before);
        difference(survey, chosen.linked(), published);
        sameMerges(choice, before);
        Savings savings = value(Savings.preview(
                chosen.counted(),
                chosen.routings(),
                survey.suppressionThreshold,
                published,
                microdata(counted, chosen, before, versions)));
        refuseShown(survey, savings.now());
        StoredTables stored = StoredTables.of(savings.now(), chosen.counted(), List.of(), List.of());
        return PublicationPreview.of(counted, savings, PublishedCells.of(stored, true));
    }

    private List<Questionnaire> versions(SurveyEntity survey) {
        return questionnaires.counted(survey.id).stream()
                .map(QuestionnaireEntity::toQuestionnaire)
                .toList();
    }

    private ChosenTables count(CountedSheets counted, StoredChoice stored, List<Questionnaire> versions) {
        AskedQuestions asked = new AskedQuestions(versions);
        List<TableChoice> tables =
                stored.tables().stream().map(TableChoiceForm::toChoice).toList();
        List<Coarsening> coarsenings = stored.coarsenings();
        refuse(ProblemType.INVALID_INPUT, ChoiceCheck.faults(tables, coarsenings, asked));
        refuse(ProblemType.INVALID_INPUT, ChoiceCheck.tooMany(tables, asked));
        Map<Integer, SheetLayout> layouts = layouts(versions);
        ChosenTables chosen = new ChosenTables(tables, coarsenings, asked);
        sheets.forEach(counted, (questionnaire, channel, closed) -> chosen.counter()
                .add(layout(layouts, questionnaire), closed));
        return chosen;
    }

    /** The sheets behind the tables of all versions, read once more: what can be imagined depends on all of them. */
    private Microdata microdata(
            CountedSheets counted, ChosenTables chosen, List<PublicationEntity> before, List<Questionnaire> versions) {
        AskedQuestions asked = new AskedQuestions(versions);
        List<ChosenTables> all = new ArrayList<>();
        before.forEach(version -> all.add(new ChosenTables(
                version.choice.tables().stream().map(TableChoiceForm::toChoice).toList(),
                version.choice.coarsenings(),
                asked)));
        all.add(chosen);
        SheetCollector collector = new SheetCollector(all, asked);
        Map<Integer, SheetLayout> layouts = layouts(versions);
        sheets.forEachPublished(
                counted,
                (questionnaire, closed, publishedBefore) ->
                        collector.add(layout(layouts, questionnaire), closed, publishedBefore));
        return collector.collected();
    }

    private static Map<Integer, SheetLayout> layouts(List<Questionnaire> versions) {
        Map<Integer, SheetLayout> layouts = new HashMap<>();
        versions.forEach(version -> layouts.put(version.version(), SheetLayout.of(version)));
        return layouts;
    }

    private static SheetLayout layout(Map<Integer, SheetLayout> layouts, int questionnaire) {
        SheetLayout layout = layouts.get(questionnaire);
        if (layout == null) {
            throw Problem.of(ProblemType.CONCURRENT_CHANGE);
        }
        return layout;
    }

    private static void difference(SurveyEntity survey, LinkedTables next, List<Published> before) {
        before.forEach(
                version -> value(VersionDifference.between(version.tables(), next, survey.suppressionThreshold)));
    }

    /** Nobody forgets a number of people that everybody was told. */
    private static void refuseShown(SurveyEntity survey, Withheld decided) {
        Long shown = survey.shownCount;
        boolean isWithheld = decided.decision(CellKey.EVERYBODY) != Decision.SHOWN;
        if (isWithheld && shown != null && shown == decided.tables().people()) {
            refuse(
                    ProblemType.CONFLICT,
                    List.of(Refusal.of(RefusalCode.TOTAL_ALREADY_SHOWN, "tables", Map.of("shown", shown))));
        }
    }

    private static void sameMerges(StoredChoice choice, List<PublicationEntity> before) {
        for (PublicationEntity version : before) {
            refuse(
                    ProblemType.CONFLICT,
                    ChoiceCheck.changedMerges(
                            version.choice.questions(),
                            version.choice.coarsenings(),
                            choice.questions(),
                            choice.coarsenings()));
        }
    }

    private static void refuse(ProblemType type, List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw Problem.refused(type, refusals, "");
        }
    }

    private static List<Published> published(List<PublicationEntity> before) {
        return before.stream()
                .map(version -> version.content.restored().published())
                .toList();
    }

    private static <T> T value(Result<T> result) {
        refuse(ProblemType.CONFLICT, result.refusals());
        return result.value();
    }
}
