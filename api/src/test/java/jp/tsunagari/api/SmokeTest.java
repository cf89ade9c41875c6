package jp.tsunagari.api;

import static org.hamcrest.Matchers.equalTo;

import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.Test;

@ApiTest
class SmokeTest {
    @Test
    void platformsAreListed() {
        Api.call().get("/api/v1/platforms").then().statusCode(200).body("total", equalTo(16));
    }

    @Test
    void aPlatformIsRead() {
        Api.call().get("/api/v1/platforms/" + Api.platform(Api.ICHIHARA)).then().statusCode(200);
        Api.call()
                .get("/api/v1/platforms/" + Api.platform(Api.ICHIHARA) + "/core-partner-ranking")
                .then()
                .statusCode(200);
        Api.call()
                .get("/api/v1/platforms/" + Api.platform(Api.ICHIHARA) + "/committee-inventory")
                .then()
                .statusCode(200);
        Api.newCommittee(Api.newCity(), "福祉");
    }
}
