package jp.tsunagari.domain.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.PartialDate;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EntryDateTest {
    private static final PartialDate DAY = new PartialDate(2025, 3, 31);
    private static final PartialDate MONTH = new PartialDate(2025, 3, null);
    private static final PartialDate YEAR = new PartialDate(2025, null, null);

    @ParameterizedTest
    @EnumSource(names = {"DOCUMENT", "DERIVED"})
    void aDocumentMayNameAMonthOrAYear(Origin origin) {
        for (PartialDate date : new PartialDate[] {DAY, MONTH, YEAR}) {
            assertEquals(Result.ok(date), EntryDate.known(date, origin));
        }
    }

    /** Without a date an entry stands outside every limit of a year. */
    @Test
    void onlyADocumentMayNameNoDate() {
        assertEquals(Result.ok(null), EntryDate.known(null, Origin.DOCUMENT));
        assertEquals(
                Result.refused(Refusal.of(RefusalCode.ENTRY_DATE_MISSING, "date", Map.of("origin", "DERIVED"))),
                EntryDate.known(null, Origin.DERIVED));
    }

    @ParameterizedTest
    @EnumSource(names = {"ENTERED", "INFERRED", "GENERATED"})
    void anyOtherEntryHasItsDay(Origin origin) {
        assertEquals(Result.ok(DAY), EntryDate.known(DAY, origin));
        for (PartialDate date : new PartialDate[] {MONTH, YEAR}) {
            assertEquals(
                    Result.refused(Refusal.of(
                            RefusalCode.ENTRY_DAY_MISSING,
                            "date",
                            Map.of("origin", origin.name(), "actual", date.toString()))),
                    EntryDate.known(date, origin));
        }
        assertEquals(
                Result.refused(Refusal.of(RefusalCode.ENTRY_DATE_MISSING, "date", Map.of("origin", origin.name()))),
                EntryDate.known(null, origin));
    }
}
