package jp.tsunagari.domain.event;

import static jp.tsunagari.domain.event.CountUnit.GROUP;
import static jp.tsunagari.domain.event.CountUnit.ORGANISATION;
import static jp.tsunagari.domain.event.CountUnit.PERSON;
import static jp.tsunagari.domain.shared.Precision.ABOUT;
import static jp.tsunagari.domain.shared.Precision.AT_LEAST;
import static jp.tsunagari.domain.shared.Precision.EXACT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jp.tsunagari.domain.event.AttendanceCheck.Category;
import org.junit.jupiter.api.Test;

class AttendanceCountsTest {
    private static final PeopleCount GROUPS_OF_KUMAMOTO = new PeopleCount(23, ORGANISATION, EXACT);

    @Test
    void categoriesOfTheUnitOfTheTotalAddNothingToIt() {
        assertEquals(
                List.of(PeopleCount.persons(69)),
                AttendanceCounts.of(
                        PeopleCount.persons(69),
                        List.of(new Category(53L, PERSON, EXACT), new Category(16L, PERSON, EXACT))));
    }

    @Test
    void categoriesOfAnotherUnitAreACountOfTheirOwn() {
        assertEquals(
                List.of(PeopleCount.persons(25), GROUPS_OF_KUMAMOTO),
                AttendanceCounts.of(
                        GROUPS_OF_KUMAMOTO,
                        List.of(
                                new Category(10L, ORGANISATION, EXACT),
                                new Category(13L, ORGANISATION, EXACT),
                                new Category(25L, PERSON, EXACT))));
    }

    @Test
    void aCategoryWithoutANumberLeavesOnlyALowerBound() {
        assertEquals(
                List.of(new PeopleCount(25, PERSON, AT_LEAST), GROUPS_OF_KUMAMOTO),
                AttendanceCounts.of(
                        GROUPS_OF_KUMAMOTO,
                        List.of(new Category(25L, PERSON, EXACT), new Category(null, PERSON, EXACT))));
    }

    @Test
    void categoriesWithoutANumberTellNothing() {
        assertEquals(
                List.of(GROUPS_OF_KUMAMOTO),
                AttendanceCounts.of(GROUPS_OF_KUMAMOTO, List.of(new Category(null, GROUP, ABOUT))));
    }
}
