package jp.tsunagari.domain.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.survey.EntryFeeds.Feed;
import org.junit.jupiter.api.Test;

class EntryFeedsTest {
    private static final List<Feed> FITTING = List.of(
            new Feed(0, QuestionKind.TEXT, EntryField.NAME),
            new Feed(1, QuestionKind.SINGLE, EntryField.KIND),
            new Feed(2, QuestionKind.MULTIPLE, EntryField.FIELDS));

    @Test
    void aNameIsFilledByTextAndAKindByASingleChoice() {
        assertEquals(List.of(), EntryFeeds.faults(SurveyKind.RESOURCE, FITTING));
        assertEquals(List.of(), EntryFeeds.faults(SurveyKind.SUPPORT_ORGANISATION, FITTING));
    }

    @Test
    void aNameIsNotFilledByAChoice() {
        assertEquals(
                List.of("questions/4/feeds FEED_KIND"),
                told(EntryFeeds.faults(
                        SurveyKind.RESOURCE, List.of(new Feed(4, QuestionKind.SINGLE, EntryField.NAME)))));
    }

    @Test
    void twoQuestionsDoNotFillOneField() {
        assertEquals(
                List.of("questions/3/feeds FEED_REPEATED"),
                told(EntryFeeds.faults(
                        SurveyKind.RESOURCE,
                        List.of(
                                new Feed(0, QuestionKind.TEXT, EntryField.NAME),
                                new Feed(3, QuestionKind.TEXT, EntryField.NAME)))));
    }

    @Test
    void answersOfPersonsFillNoEntry() {
        for (SurveyKind kind : List.of(SurveyKind.RESIDENT, SurveyKind.EVENT_QUESTIONNAIRE, SurveyKind.HEARING)) {
            List<Refusal> faults = EntryFeeds.faults(kind, FITTING);
            assertEquals(3, faults.size());
            assertEquals(RefusalCode.FEED_NOT_ALLOWED, faults.get(0).code());
        }
    }

    private static List<String> told(List<Refusal> faults) {
        return faults.stream()
                .map(fault -> fault.subject() + " " + fault.code())
                .toList();
    }
}
