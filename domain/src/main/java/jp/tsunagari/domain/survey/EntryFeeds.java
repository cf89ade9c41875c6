package jp.tsunagari.domain.survey;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;

/** Which questions of a survey fill which fields of an organisation's entry. House rule. */
public final class EntryFeeds {
    /**
     * One question that fills a field.
     *
     * @param place of the question in the questionnaire, from 0
     */
    public record Feed(int place, QuestionKind kind, EntryField field) {}

    private EntryFeeds() {}

    /**
     * Everything that stands against the feeds, each on {@code questions/<place>/feeds}: a survey that persons answer, a kind of
     * question that cannot fill the field, a field that two questions fill.
     */
    public static List<Refusal> faults(SurveyKind survey, List<Feed> feeds) {
        List<Refusal> faults = new ArrayList<>();
        Set<EntryField> filled = EnumSet.noneOf(EntryField.class);
        for (Feed feed : feeds) {
            String place = "questions/" + feed.place() + "/feeds";
            String field = feed.field().name();
            if (!survey.isAnsweredByOrganisations()) {
                faults.add(Refusal.of(RefusalCode.FEED_NOT_ALLOWED, place, Map.of("kind", survey.name())));
            } else if (!feed.field().isFilledBy(feed.kind())) {
                faults.add(Refusal.of(
                        RefusalCode.FEED_KIND, place, Map.of("kind", feed.kind().name(), "feeds", field)));
            } else if (!filled.add(feed.field())) {
                faults.add(Refusal.of(RefusalCode.FEED_REPEATED, place, Map.of("feeds", field)));
            }
        }
        return List.copyOf(faults);
    }
}
