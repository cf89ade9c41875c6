package jp.tsunagari.api.survey.tabulation;

import static jp.tsunagari.api.survey.tabulation.CountedSurvey.chosen;
import static jp.tsunagari.api.survey.tabulation.CountedSurvey.question;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Keys;
import jp.tsunagari.domain.survey.Answer;
import org.junit.jupiter.api.Test;

/** Tables as CSV, and which of their lines staff see marked. */
@ApiTest
class TabulationCsvTest {
    private static final Map<String, ?> SEX = with(question("SEX", "SINGLE", List.of("f", "m")), "attribute", "SEX");
    private static final Map<String, ?> HELP = question("HELP", "MULTIPLE", List.of("family", "friend"));
    private static final Map<String, ?> PEOPLE =
            Map.of("code", "PEOPLE", "kind", "NUMBER", "text", "人数", "range", Map.of("min", 0, "max", 20));

    private static Map<String, ?> with(Map<String, Object> question, String field, Object value) {
        Map<String, Object> more = new HashMap<>(question);
        more.put(field, value);
        return more;
    }

    private static Map<String, ?> item(String code) {
        return with(question(code, "SCALE", List.of("1", "2", "3", "4")), "scale", "UCLA_THREE_ITEM");
    }

    private static ValidatableResponse get(CountedSurvey survey, String what) {
        return Api.as(Keys.of(Role.STAFF, survey.city))
                .get("/api/v1/surveys/" + survey.id + "/" + what)
                .then();
    }

    @Inject
    Today today;

    /** While people answer, only whole days are counted. */
    private LocalDate yesterday() {
        return today.date().minusDays(1);
    }

    @Test
    void everyTableIsAlsoACsvWithTheWithheldMark() {
        CountedSurvey survey = crossed();
        String staff = Keys.of(Role.STAFF, survey.city);
        String tabulation = csv(staff, survey, "tabulation");
        assertTrue(tabulation.startsWith("\uFEFF設問,設問文,選択肢コード,選択肢,人数,割合（%）"), tabulation);
        assertTrue(tabulation.contains("SEX,SEXの設問,m,mの選択肢,40,66.6667,"), tabulation);
        assertTrue(tabulation.contains("HELP,HELPの設問,NO_ANSWER,無回答,10,,,,false,50"), tabulation);
        String cross = csv(staff, survey, "cross-tabulation?rows=HELP&columns=SEX");
        assertTrue(
                cross.startsWith("\uFEFF行コード,行,列コード,列,人数,行の割合（%）,列の割合（%）,秘匿,絞り込みの設問,絞り込みの選択肢,重み付け,集計した最終日,公開の版\r\n"),
                cross);
        assertTrue(
                cross.contains("friend,friendの選択肢,m,mの選択肢,30,60.0000,75.0000,false,,,NONE," + yesterday() + ",\r\n"),
                cross);
        assertTrue(cross.endsWith("TOTAL,合計,TOTAL,合計,60,,,false,,,NONE," + yesterday() + ",\r\n"), cross);
        String filtered = csv(staff, survey, "cross-tabulation?rows=HELP&columns=SEX&filter=SEX&filterOption=m");
        assertTrue(filtered.endsWith("TOTAL,合計,TOTAL,合計,40,,,false,SEX,m,NONE," + yesterday() + ",\r\n"), filtered);
    }

    @Test
    void theCsvHasMeansAndQuartilesAndEveryLineOfAScale() {
        CountedSurvey survey = new CountedSurvey(PEOPLE, item("U1"), item("U2"), item("U3"))
                .with(3, Map.of("PEOPLE", new Answer.Quantity(2)))
                .with(1, Map.of("PEOPLE", new Answer.Quantity(6)))
                .with(12, Map.of("U1", chosen("1"), "U2", chosen("1"), "U3", chosen("1")))
                .stored();
        String csv = csv(Keys.of(Role.STAFF, survey.city), survey, "tabulation");
        assertTrue(csv.contains("PEOPLE,人数,ANSWERED,回答あり,4,,,,true,4,,3"), csv);
        assertTrue(csv.contains("UCLA_THREE_ITEM,,NEVER,決してない（3点）,12,100.0000,"), csv);
        assertTrue(csv.contains("UCLA_THREE_ITEM,,ANSWERED,回答あり,12,,,,true,12,,3"), csv);
        assertTrue(csv.contains("UCLA_THREE_ITEM,,NO_ANSWER,無回答,4,,,,true,12,"), csv);
        assertTrue(csv.contains("UCLA_THREE_ITEM,,NOT_ASKED,非該当,0,,,,false,12,"), csv);
        for (String row : csv.strip().split("\r\n")) {
            assertTrue(row.endsWith(",NONE," + yesterday() + ",") || row.endsWith(",公開の版"), row);
        }
    }

    @Test
    void thoseWithoutAnAnswerAndBandsAreMarkedLikeOptions() {
        CountedSurvey survey = new CountedSurvey(SEX, PEOPLE, item("U1"), item("U2"), item("U3"))
                .with(30, Map.of("SEX", chosen("f"), "U1", chosen("1"), "U2", chosen("1"), "U3", chosen("1")))
                .with(20, Map.of("SEX", chosen("m"), "U1", chosen("4"), "U2", chosen("4"), "U3", chosen("4")))
                .with(4, Map.of("PEOPLE", new Answer.Quantity(2)))
                .stored();
        get(survey, "tabulation")
                .body("questions[0].noAnswer", equalTo(4), "questions[0].noAnswerWithheld", equalTo(true))
                .body("questions[0].notAskedWithheld", equalTo(false))
                .body("questions[1].noAnswer", equalTo(50), "questions[1].noAnswerWithheld", equalTo(true))
                .body("scales[0].noAnswerWithheld", equalTo(true))
                .body("scales[0].bands.find{it.code == 'ALWAYS'}.reason", equalTo("SECONDARY"))
                .body("scales[0].bands.find{it.code == 'NEVER'}.withheld", equalTo(false));
        assertTrue(
                csv(Keys.of(Role.STAFF, survey.city), survey, "tabulation")
                        .contains("SEX,SEXの設問,NO_ANSWER,無回答,4,,,,true,50"),
                "no mark");
    }

    private static String csv(String key, CountedSurvey survey, String what) {
        return Api.as(key)
                .accept("text/csv")
                .get("/api/v1/surveys/" + survey.id + "/" + what)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static CountedSurvey crossed() {
        return new CountedSurvey(SEX, HELP, PEOPLE)
                .with(20, Map.of("SEX", chosen("f"), "HELP", chosen("family", "friend")))
                .with(30, Map.of("SEX", chosen("m"), "HELP", chosen("friend")))
                .with(10, Map.of("SEX", chosen("m")))
                .stored();
    }
}
