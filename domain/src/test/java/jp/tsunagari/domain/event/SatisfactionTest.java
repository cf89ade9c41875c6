package jp.tsunagari.domain.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import org.junit.jupiter.api.Test;

class SatisfactionTest {
    /** The forum of Ichihara: 51 of 67 came back, 23 very satisfied, 27 satisfied. */
    private static final Satisfaction FORUM = new Satisfaction(
            67L,
            51L,
            List.of(option(true, 23L, "45.1"), option(true, 27L, "52.9"), option(false, 1L, null)),
            percent("98.0"));

    private static Satisfaction.Option option(boolean positive, Long count, String percent) {
        return new Satisfaction.Option(positive, count, percent == null ? null : percent(percent));
    }

    private static BigDecimal percent(String text) {
        return new BigDecimal(text);
    }

    private static Satisfaction of(Long distributed, Long returned, Satisfaction.Option... options) {
        return new Satisfaction(distributed, returned, List.of(options), null);
    }

    private static Refusal more(RefusalCode code, String subject, long actual, long max) {
        return Refusal.of(code, subject, Map.of("actual", actual, "max", max));
    }

    @Test
    void theRatesOfTheForumAreThoseOfItsDocument() {
        assertEquals(List.of(), FORUM.faults());
        assertEquals(Optional.of(50L), FORUM.satisfied());
        assertEquals(Optional.of(percent("0.980392")), FORUM.satisfactionRate());
        assertEquals(Optional.of(percent("0.761194")), FORUM.returnRate());
        assertEquals(false, FORUM.share().differs());
        assertEquals(false, FORUM.shareOf(FORUM.options().get(0)).differs());
    }

    @Test
    void aPrintedShareThatIsMoreThanAFractionOffIsFlagged() {
        Satisfaction.Option printed = option(true, 13L, "86.6");
        assertEquals(true, of(null, 15L, printed).shareOf(printed).differs());
        Satisfaction.Option rounded = option(true, 13L, "86.7");
        assertEquals(false, of(null, 15L, rounded).shareOf(rounded).differs());
    }

    @Test
    void aShareWithoutItsBaseStaysAsPrinted() {
        Satisfaction lab = of(null, null, option(true, null, "37.5"), option(true, null, "62.5"));
        assertEquals(List.of(), lab.faults());
        assertEquals(Optional.empty(), lab.satisfied());
        assertEquals(Optional.empty(), lab.satisfactionRate());
        assertEquals(Optional.empty(), lab.returnRate());
        assertNull(lab.shareOf(lab.options().get(0)).differs());
        assertNull(lab.share().differs());
    }

    @Test
    void withoutAPositiveAnswerNobodyKnowsWhoIsSatisfied() {
        assertEquals(Optional.empty(), of(20L, 10L).satisfactionRate());
        assertEquals(Optional.empty(), of(20L, 10L, option(false, 4L, null)).satisfactionRate());
        assertEquals(
                Optional.of(percent("0.000000")),
                of(20L, 10L, option(true, 0L, null)).satisfactionRate());
    }

    @Test
    void nothingIsDividedByNothing() {
        Satisfaction none = of(0L, 0L, option(true, 0L, null));
        assertEquals(List.of(), none.faults());
        assertEquals(Optional.empty(), none.satisfactionRate());
        assertEquals(Optional.empty(), none.returnRate());
    }

    @Test
    void noMoreComeBackThanWereGivenOut() {
        assertEquals(List.of(), of(51L, 51L).faults());
        assertEquals(
                List.of(more(RefusalCode.MORE_RETURNED_THAN_DISTRIBUTED, "returned", 52, 51)),
                of(51L, 52L).faults());
    }

    @Test
    void noMoreAnswerThanCameBack() {
        assertEquals(
                List.of(),
                of(null, 51L, option(true, 50L, null), option(false, 1L, null)).faults());
        assertEquals(
                List.of(more(RefusalCode.MORE_ANSWERS_THAN_RETURNED, "options", 52, 51)),
                of(null, 51L, option(true, 50L, null), option(false, 2L, null)).faults());
        assertEquals(
                List.of(more(RefusalCode.MORE_ANSWERS_THAN_DISTRIBUTED, "options", 52, 51)),
                of(51L, null, option(true, 52L, null)).faults());
        assertEquals(2, of(50L, 51L, option(true, 52L, null)).faults().size());
    }
}
