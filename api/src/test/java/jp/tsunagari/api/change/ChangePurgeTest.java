package jp.tsunagari.api.change;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.FreshRecords;
import jp.tsunagari.api.support.TestClock;
import org.junit.jupiter.api.Test;

@ApiTest
@TestProfile(FreshRecords.class)
class ChangePurgeTest {
    @Inject
    ChangePurge purge;

    @Test
    void changesAreKeptForNinetyDaysAndWhoStoppedBeforeThatIsToldToReadEverythingAnew() {
        String city = Api.newCity();
        String early = feed(city, "&after=latest").extract().path("nextCursor");
        String id = Api.newOrganisation(city);
        String latest = feed(city, "&after=latest").extract().path("nextCursor");

        TestClock.ahead(Duration.ofDays(89), purge::run);
        feed(city, "&after=" + early).body("items.id", hasItem(id));

        TestClock.ahead(Duration.ofDays(91), purge::run);
        Api.call()
                .get("/api/v1/changes?municipalityCode=" + city + "&after=" + early)
                .then()
                .statusCode(410)
                .body("type", equalTo("/problems/cursor-expired"));
        feed(city, "").body("items", equalTo(List.of()));
        feed(city, "&after=" + latest).body("items", equalTo(List.of()));

        String next = Api.newOrganisation(city);
        feed(city, "&after=" + latest).body("items.id", equalTo(List.of(next)));
        feed(city, "").body("items.id", equalTo(List.of(next)));
        TestClock.ahead(Duration.ofDays(89), purge::run);
        feed(city, "&after=" + latest).body("items.id", equalTo(List.of(next)));
    }

    private static ValidatableResponse feed(String city, String query) {
        return Api.call()
                .get("/api/v1/changes?municipalityCode=" + city + query)
                .then()
                .statusCode(200);
    }
}
