package jp.tsunagari.domain.survey;

import java.util.List;
import java.util.Map;

/**
 * An answer sheet that {@link SheetCheck} let pass.
 *
 * @param answers by the code of the question, without those that say nothing
 * @param asked which questions were shown, in the order of the questionnaire; what {@link SheetLayout#encode} needs
 */
public record CheckedSheet(Map<String, Answer> answers, List<Boolean> asked) {
    /** Takes unmodifiable copies. */
    public CheckedSheet {
        answers = Map.copyOf(answers);
        asked = List.copyOf(asked);
    }
}
