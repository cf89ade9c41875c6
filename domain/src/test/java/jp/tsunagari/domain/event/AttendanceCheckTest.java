package jp.tsunagari.domain.event;

import static jp.tsunagari.domain.event.CountUnit.GROUP;
import static jp.tsunagari.domain.event.CountUnit.PERSON;
import static jp.tsunagari.domain.shared.Precision.ABOUT;
import static jp.tsunagari.domain.shared.Precision.AT_LEAST;
import static jp.tsunagari.domain.shared.Precision.EXACT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.tsunagari.domain.shared.Precision;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceCheckTest {
    private static final PeopleCount TOTAL = PeopleCount.persons(506);

    private static AttendanceCheck.Category persons(Long number, Precision precision) {
        return new AttendanceCheck.Category(number, PERSON, precision);
    }

    private static List<Refusal> faults(PeopleCount total, AttendanceCheck.Category... categories) {
        return AttendanceCheck.faults(List.of(categories), total);
    }

    private static List<Refusal> difference(long sum, long total) {
        return List.of(Refusal.of(
                RefusalCode.ATTENDANCE_DOES_NOT_ADD_UP,
                "categories",
                Map.of("sum", sum, "total", total, "difference", total - sum)));
    }

    @ParameterizedTest
    @CsvSource({"16, 311, 179, true", "16, 311, 178, false", "16, 311, 180, false", "506, 0, 0, true", "0, 0, 0, false"
    })
    void exactCategoriesMakeTheTotal(long officials, long commissioners, long others, boolean ok) {
        AttendanceCheck.Category[] categories = Stream.of(officials, commissioners, others)
                .map(number -> persons(number, EXACT))
                .toArray(AttendanceCheck.Category[]::new);
        List<Refusal> expected = ok ? List.of() : difference(officials + commissioners + others, 506);
        assertEquals(expected, faults(TOTAL, categories));
    }

    @Test
    void aTotalStandsAlone() {
        assertEquals(List.of(), faults(TOTAL));
    }

    @Test
    void withACategoryUnknownTheOthersFindRoom() {
        assertEquals(List.of(), faults(TOTAL, persons(311L, EXACT), persons(null, EXACT)));
        assertEquals(List.of(), faults(TOTAL, persons(506L, EXACT), persons(null, EXACT)));
        assertEquals(difference(507, 506), faults(TOTAL, persons(507L, EXACT), persons(null, EXACT)));
    }

    @Test
    void whatIsAtLeastSoMuchCountsAsSoMuch() {
        assertEquals(List.of(), faults(TOTAL, persons(500L, AT_LEAST), persons(6L, EXACT)));
        assertEquals(List.of(), faults(TOTAL, persons(60L, AT_LEAST), persons(6L, EXACT)));
        assertEquals(difference(507, 506), faults(TOTAL, persons(501L, AT_LEAST), persons(6L, EXACT)));
    }

    @Test
    void whatIsAboutSoMuchIsHeldAgainstNothing() {
        assertEquals(List.of(), faults(TOTAL, persons(600L, ABOUT), persons(6L, EXACT)));
        PeopleCount about = new PeopleCount(800, PERSON, ABOUT);
        assertEquals(List.of(), faults(about, persons(300L, ABOUT), persons(500L, ABOUT)));
        assertEquals(List.of(), faults(about, persons(300L, EXACT), persons(511L, EXACT)));
        assertEquals(List.of(), faults(about, persons(300L, EXACT), persons(489L, EXACT)));
    }

    @Test
    void aTotalOfAtLeastSoManyCanBeExceededButNotMissed() {
        PeopleCount atLeast = new PeopleCount(60, PERSON, AT_LEAST);
        assertEquals(List.of(), faults(atLeast, persons(40L, EXACT), persons(25L, EXACT)));
        assertEquals(List.of(), faults(atLeast, persons(40L, EXACT), persons(null, EXACT)));
        assertEquals(difference(59, 60), faults(atLeast, persons(40L, EXACT), persons(19L, EXACT)));
    }

    @Test
    void anotherUnitIsHeldAgainstNothing() {
        AttendanceCheck.Category groups = new AttendanceCheck.Category(4L, GROUP, EXACT);
        assertEquals(List.of(), faults(PeopleCount.persons(2), groups));
        assertEquals(List.of(), faults(TOTAL, groups, persons(506L, EXACT)));
        assertEquals(
                difference(3, 4),
                faults(new PeopleCount(4, GROUP, EXACT), new AttendanceCheck.Category(3L, GROUP, EXACT)));
    }
}
