package jp.tsunagari.api.committee;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ApiTest
class ConsolidationTest {
    private static ValidatableResponse consolidate(Object base) {
        return Api.call()
                .body(Map.of("asOf", "2023-02-28", "baseCommittees", base))
                .post("/api/v1/platforms/" + Api.platform(Api.ICHIHARA) + "/committee-consolidations")
                .then();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 13, いちはらっこの子育ち支援会議",
        "2, 22, いちはらっこの子育ち支援会議;犯罪のない安心なまち市原推進会議",
        "3, 30, いちはらっこの子育ち支援会議;市原市地域福祉推進協議会;犯罪のない安心なまち市原推進会議"
    })
    void theOptimaOfIchiharaComeOut(int base, int covered, String names) {
        ValidatableResponse answer = consolidate(base)
                .statusCode(200)
                .body("coveredOrganisations", equalTo(covered))
                .body("totalOrganisations", equalTo(69))
                .body("uncovered", hasSize(69 - covered))
                .body("parents", hasSize(16 - base))
                .body("optimal", is(true));
        List<String> chosen = answer.extract().path("chosen.name");
        assertEquals(List.of(names.split(";")), chosen.stream().sorted().toList());
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "17"})
    void aNumberOfBasesThatTheCityCannotHaveIsRefused(int base) {
        consolidate(base).statusCode(422).body("errors.pointer", contains("/baseCommittees"));
    }

    @Test
    void aMissingNumberIsRefused() {
        Api.call()
                .body(Map.of("asOf", "2023-02-28"))
                .post("/api/v1/platforms/" + Api.platform(Api.ICHIHARA) + "/committee-consolidations")
                .then()
                .statusCode(422)
                .body("errors.code", contains("missing"));
    }
}
