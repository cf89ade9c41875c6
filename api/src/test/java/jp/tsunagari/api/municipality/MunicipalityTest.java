package jp.tsunagari.api.municipality;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class MunicipalityTest {
    private static ValidatableResponse putCsv(String csv) {
        return Api.call()
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .put("/api/v1/municipalities")
                .then();
    }

    @Test
    void aMunicipalityIsCreatedOnceAndReplacedLater() {
        String code = Api.newCity();
        String path = "/api/v1/municipalities/" + code;
        Map<String, Object> body =
                Map.of("name", "試験市", "kind", "CITY", "population", 267226, "populationAsOf", "2024-10");
        String tag = Api.call()
                .body(body)
                .put(path)
                .then()
                .statusCode(200)
                .body("populationAsOf", equalTo("2024-10"))
                .extract()
                .header("ETag");
        Api.call().body(body).put(path).then().statusCode(200).header("ETag", equalTo(tag));
        Api.call().header("If-Match", "\"0-0\"").body(body).put(path).then().statusCode(412);
        Api.call().header("If-None-Match", tag).get(path).then().statusCode(304);
    }

    @Test
    void thePrefectureFollowsFromTheCode() {
        Api.call().get("/api/v1/municipalities/122190").then().statusCode(200).body("prefecture", equalTo("千葉県"));
        Api.call().get("/api/v1/municipalities/12219").then().body("code", equalTo("122190"));
        Api.call()
                .body(Map.of("code", "401307", "name", "市原市", "kind", "CITY", "prefecture", "東京都"))
                .put("/api/v1/municipalities/122190")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/code", "/prefecture"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"122191", "000000", "480002", "１２２１９０", "abc"})
    void aCodeThatCannotExistNamesNoMunicipality(String code) {
        Api.call().get("/api/v1/municipalities/{code}", code).then().statusCode(404);
    }

    @Test
    void aFileOfMunicipalitiesIsLoadedAllOrNothing() {
        String first = Api.newCity();
        String csv = "全国地方公共団体コード,名称,種別,人口\n%s,新しい名前,CITY,\"12,345\"\n".formatted(first);
        putCsv(csv).statusCode(200).body("changed", equalTo(1)).body("created", equalTo(0));
        putCsv(csv).statusCode(200).body("unchanged", equalTo(1));
        Api.call().get("/api/v1/municipalities/" + first).then().body("population", equalTo(12345));
        putCsv(csv.replace("新しい名前", "別の名前") + "122191,誤り,CITY,1\n" + "401307,福岡市,宇宙,1\n")
                .statusCode(422)
                .body("errors.pointer", contains("/rows/3/code", "/rows/4/kind"));
        Api.call().get("/api/v1/municipalities/" + first).then().body("name", equalTo("新しい名前"));
    }

    @Test
    void anExportedFileCanBeSentBackAndChangesNothing() {
        byte[] csv = Api.call().accept("text/csv").get("/api/v1/municipalities").asByteArray();
        int total = Api.call().get("/api/v1/municipalities").path("total");
        Api.call()
                .contentType("text/csv")
                .body(csv)
                .put("/api/v1/municipalities")
                .then()
                .statusCode(200)
                .body("rows", equalTo(total))
                .body("unchanged", equalTo(total));
    }

    @Test
    void aCodeThatStandsTwiceInAFileIsRefused() {
        String code = Api.newCity();
        putCsv("code,name,kind\n%1$s,甲市,CITY\n%1$s,乙市,CITY\n".formatted(code))
                .statusCode(422)
                .body("errors.pointer", contains("/rows/3/code"));
    }

    @Test
    void rowsOfUnequalLengthEmptyRowsAndSpacesAroundCellsDoNoHarm() {
        String code = Api.newCity();
        putCsv("全国地方公共団体コード,名称,種別,人口,備考\n".replace(",備考", ",出典・注記") + code + ",　試験町　, TOWN ,1,\n,,,,,\n" + Api.newCity()
                        + ",短い行,CITY\n")
                .statusCode(200)
                .body("rows", equalTo(2));
        Api.call().get("/api/v1/municipalities/" + code).then().body("name", equalTo("試験町"));
    }

    @Test
    void aCellTooManyNamesItsRow() {
        putCsv("code,name,kind\n%s,甲市,CITY\n%s,乙,市,CITY\n".formatted(Api.newCity(), Api.newCity()))
                .statusCode(422)
                .body("errors.code", contains("too-many-cells"))
                .body("errors.pointer", contains("/rows/3"));
    }
}
