package jp.tsunagari.api.survey;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.domain.survey.EntryFeeds;

/** The questions of a survey as a whole. */
public record QuestionnaireInput(@NotNull @Size(min = 1, max = 200) List<QuestionForm> questions) implements Input {
    List<EntryFeeds.Feed> feeds() {
        return IntStream.range(0, questions.size())
                .filter(place -> questions.get(place).feeds() != null)
                .mapToObj(place -> new EntryFeeds.Feed(
                        place, questions.get(place).kind(), questions.get(place).feeds()))
                .toList();
    }
}
