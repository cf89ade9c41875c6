package jp.tsunagari.domain.survey;

import static jp.tsunagari.domain.survey.SurveyStatus.CLOSED;
import static jp.tsunagari.domain.survey.SurveyStatus.DRAFT;
import static jp.tsunagari.domain.survey.SurveyStatus.OPEN;
import static jp.tsunagari.domain.survey.SurveyStatus.PUBLISHED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SurveyLifeTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 20);
    private static final SurveyFacts READY = facts(null, null, 1);

    private static SurveyFacts facts(LocalDate opensOn, LocalDate closesOn, int results) {
        return new SurveyFacts(3, opensOn, closesOn, results, false, false, TODAY);
    }

    private static List<RefusalCode> codes(SurveyStatus from, SurveyStatus to, SurveyFacts facts) {
        return SurveyLife.transition(from, to, facts).refusals().stream()
                .map(Refusal::code)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheStepsOfTheLifeAreTaken(SurveyStatus from) {
        Set<SurveyStatus> next =
                switch (from) {
                    case DRAFT -> Set.of(OPEN, CLOSED);
                    case OPEN -> Set.of(CLOSED);
                    case CLOSED -> Set.of(OPEN, PUBLISHED);
                    case PUBLISHED -> Set.of(CLOSED);
                };
        for (SurveyStatus to : SurveyStatus.values()) {
            assertEquals(
                    next.contains(to), SurveyLife.transition(from, to, READY).isOk(), from + " to " + to);
        }
    }

    @Test
    void openingNeedsQuestionsAndALastDayThatHasNotPassed() {
        SurveyFacts late = new SurveyFacts(0, null, TODAY.minusDays(1), 0, false, false, TODAY);
        assertEquals(List.of(RefusalCode.QUESTIONNAIRE_MISSING, RefusalCode.SURVEY_ENDED), codes(DRAFT, OPEN, late));
        assertEquals(List.of(RefusalCode.SURVEY_ENDED), codes(CLOSED, OPEN, facts(null, TODAY.minusDays(1), 0)));
        assertEquals(List.of(), codes(DRAFT, OPEN, facts(null, TODAY, 0)));
    }

    @Test
    void whatIsPublishedTakesNoMoreAnswers() {
        SurveyFacts published = new SurveyFacts(3, null, null, 1, true, false, TODAY);
        assertEquals(List.of(RefusalCode.SURVEY_ALREADY_PUBLISHED), codes(CLOSED, OPEN, published));
        assertEquals(List.of(), codes(PUBLISHED, CLOSED, published));
    }

    @Test
    void whatWasAnsweredAnonymouslyIsNotOpenedAgain() {
        SurveyFacts answered = new SurveyFacts(3, null, null, 1, false, true, TODAY);
        assertEquals(List.of(RefusalCode.SURVEY_ANSWERED_ANONYMOUSLY), codes(CLOSED, OPEN, answered));
        assertEquals(List.of(), codes(CLOSED, PUBLISHED, answered));
        assertEquals(List.of(), codes(OPEN, CLOSED, answered));
    }

    @Test
    void publishingNeedsSomethingToShow() {
        assertEquals(List.of(RefusalCode.RESULTS_MISSING), codes(CLOSED, PUBLISHED, facts(null, null, 0)));
        assertEquals(List.of(), codes(CLOSED, PUBLISHED, READY));
    }

    @Test
    void answersAreTakenFromTheFirstDayToTheLast() {
        assertTrue(SurveyLife.answerable(OPEN, facts(TODAY, TODAY, 0)).isOk());
        assertTrue(SurveyLife.answerable(OPEN, facts(null, null, 0)).isOk());
        assertFalse(
                SurveyLife.answerable(OPEN, facts(TODAY.plusDays(1), null, 0)).isOk());
        assertFalse(
                SurveyLife.answerable(OPEN, facts(null, TODAY.minusDays(1), 0)).isOk());
        assertFalse(SurveyLife.answerable(CLOSED, facts(null, null, 0)).isOk());
        assertFalse(SurveyLife.answerable(DRAFT, facts(null, null, 0)).isOk());
    }

    @Test
    void paperIsEnteredUntilTheResultsArePublished() {
        assertEquals(
                List.of(false, true, true, false),
                List.of(DRAFT.takesEntries(), OPEN.takesEntries(), CLOSED.takesEntries(), PUBLISHED.takesEntries()));
    }
}
