package jp.tsunagari.domain.shared;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 3, 31);

    @Test
    void bothEndsCountAndTheDaysBesideThemDoNot() {
        Period year = new Period(FIRST, LAST);
        assertFalse(year.contains(FIRST.minusDays(1)));
        assertTrue(year.contains(FIRST));
        assertTrue(year.contains(LAST));
        assertFalse(year.contains(LAST.plusDays(1)));
    }

    @Test
    void aMissingEndIsOpen() {
        assertTrue(new Period(null, LAST).contains(LocalDate.MIN));
        assertTrue(new Period(FIRST, null).contains(LocalDate.MAX));
        assertTrue(new Period(null, null).contains(FIRST));
    }

    @Test
    void oneDayIsAPeriodAndTheDayBeforeItsStartIsNot() {
        assertFalse(new Period(FIRST, FIRST).endsBeforeStart());
        assertTrue(new Period(FIRST, FIRST).contains(FIRST));
        Period reversed = new Period(FIRST, FIRST.minusDays(1));
        assertTrue(reversed.endsBeforeStart());
        assertFalse(reversed.contains(FIRST));
        assertFalse(reversed.contains(FIRST.minusDays(1)));
    }

    @Test
    void periodsOverlapWhenTheyShareADay() {
        Period year = new Period(FIRST, LAST);
        assertTrue(year.overlaps(new Period(LAST, null)));
        assertFalse(year.overlaps(new Period(LAST.plusDays(1), null)));
        assertTrue(year.overlaps(new Period(null, FIRST)));
        assertFalse(year.overlaps(new Period(null, FIRST.minusDays(1))));
        assertTrue(new Period(null, null).overlaps(year));
        assertFalse(year.overlaps(new Period(FIRST, FIRST.minusDays(1))));
    }
}
