package jp.tsunagari.domain.survey.withholding;

import java.util.List;

/**
 * Who was not asked a question that is shown only after certain answers: exactly the people with the other answers. The
 * published questionnaire tells this, so it is one more sum everybody can recompute.
 *
 * @param notAsked the not-asked category of the conditional question
 * @param from the categories of the earlier question that pass it by; together the same people
 */
public record Routing(Condition notAsked, List<Condition> from) {
    /** Takes an unmodifiable copy. */
    public Routing {
        from = List.copyOf(from);
    }
}
