package jp.tsunagari.domain.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseDatesTest {
    @ParameterizedTest
    @CsvSource({
        "2024-04-01, 2024-04-01", "2024/4/1, 2024-04-01", "2024.4.1, 2024-04-01", "2024年4月1日, 2024-04-01",
        "２０２４／４／１, 2024-04-01", "２０２４－０４－０１, 2024-04-01", "令和6年4月1日, 2024-04-01", "令和６年４月１日, 2024-04-01",
        "令和元年5月1日, 2019-05-01", "令和1年5月1日, 2019-05-01", "R6.4.1, 2024-04-01", "Ｒ６．４．１, 2024-04-01",
        "r6/4/1, 2024-04-01", "R06-04-01, 2024-04-01", "R元.5.1, 2019-05-01", "H31.4.30, 2019-04-30",
        "平成31年4月30日, 2019-04-30", "昭和64年1月7日, 1989-01-07", "平成元年1月8日, 1989-01-08", "昭和元年12月25日, 1926-12-25",
        "大正15年12月24日, 1926-12-24", "明治45年7月29日, 1912-07-29", "大正元年7月30日, 1912-07-30", "明治6年1月1日, 1873-01-01",
        "㋿6年4月1日, 2024-04-01", "' 2024-04-01 ', 2024-04-01"
    })
    void readsWhatPeopleWrite(String text, LocalDate date) {
        assertEquals(Result.ok(date), JapaneseDates.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "平成31年5月1日",
                "H31.5.1",
                "平成32年1月1日",
                "令和元年4月30日",
                "令和1年1月1日",
                "令和0年5月1日",
                "昭和64年1月8日",
                "平成元年1月7日",
                "昭和元年12月24日",
                "明治5年12月31日"
            })
    void theEraHasToFitTheDay(String text) {
        assertEquals(
                RefusalCode.DATE_OUTSIDE_ERA,
                JapaneseDates.parse(text).refusals().get(0).code());
    }

    @Test
    void aWrongEraIsRefusedWithItsDays() {
        assertEquals(
                List.of(Refusal.of(
                        RefusalCode.DATE_OUTSIDE_ERA,
                        "",
                        Map.of("era", "平成", "firstDay", "1989-01-08", "lastDay", "2019-04-30"))),
                JapaneseDates.parse("平成31年5月1日").refusals());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2023-02-29", "2024-04-31", "2024-13-01", "2024-00-01", "令和5年2月29日", "R6.4.31", "0000-01-01"})
    void aDayThatDoesNotExistIsRefused(String text) {
        assertEquals(
                RefusalCode.DATE_NOT_EXISTING,
                JapaneseDates.parse(text).refusals().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2024", "2024-04", "2024-04/01", "24-4-1", "令和6年4月", "令和年4月1日", "6.4.1", "六年四月一日", "20240401"
            })
    void anythingElseIsNoDate(String text) {
        assertEquals(
                List.of(Refusal.of(RefusalCode.DATE_FORMAT, "")),
                JapaneseDates.parse(text).refusals());
    }

    @Test
    void nothingIsNoDate() {
        assertEquals(
                RefusalCode.DATE_FORMAT,
                JapaneseDates.parse(null).refusals().get(0).code());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01, 令和6年4月1日",
        "2019-05-01, 令和元年5月1日",
        "2019-04-30, 平成31年4月30日",
        "1989-01-08, 平成元年1月8日",
        "1989-01-07, 昭和64年1月7日",
        "1873-01-01, 明治6年1月1日",
        "1872-12-31, 1872年12月31日"
    })
    void labelsTheDayWithItsEra(LocalDate date, String label) {
        assertEquals(label, JapaneseDates.label(date));
    }

    @Property
    void agreesWithTheJapaneseCalendarOfTheJdk(@ForAll @IntRange(min = 0, max = 120_000) int days) {
        LocalDate date = LocalDate.of(1873, 1, 1).plusDays(days);
        JapaneseDate japanese = JapaneseDate.from(date);
        int year = japanese.get(ChronoField.YEAR_OF_ERA);
        String label = japanese.getEra().getDisplayName(TextStyle.FULL, Locale.JAPAN)
                + (year == 1 ? "元" : String.valueOf(year)) + "年"
                + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
        assertEquals(label, JapaneseDates.label(date));
        if (year < 100) {
            assertEquals(Result.ok(date), JapaneseDates.parse(label));
        }
    }
}
