package jp.tsunagari.api.access;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Keys;
import jp.tsunagari.domain.shared.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a city publishes everybody may read; what it withdraws is gone in the open; what it prepares nobody knows of. */
@ApiTest
class PublicationTest {
    private AccessCity city;
    private String platform;
    private List<String> records;

    @BeforeEach
    void publishedCity() {
        city = new AccessCity(true, Visibility.PUBLISHED);
        platform = "platforms/" + city.id("platforms");
        records = List.of(
                platform,
                platform + "/steps",
                platform + "/regional-council",
                "steps/" + city.id("steps"),
                "meetings/" + city.id("meetings"),
                "members/" + city.id("members"),
                "organisations/" + city.id("organisations"),
                "committees/" + city.id("committees"));
    }

    @Test
    void whatIsWithdrawnIsGoneForThePublicAndGoesOnInside() {
        String council = Keys.of(Role.COUNCIL, city.code());
        records.forEach(path -> look(path).statusCode(200));
        show("WITHDRAWN").statusCode(200);
        records.forEach(path -> {
            // Whether a membership was accepted by then cannot be told later without telling what the city does now.
            if (path.startsWith("members/") || path.startsWith("organisations/")) {
                look(path).statusCode(404);
            } else {
                look(path).statusCode(410).body("type", equalTo("/problems/withdrawn"));
            }
        });
        for (String path : records) {
            Api.as(council).get("/api/v1/" + path).then().statusCode(200);
        }
        listed().body("total", is(0));
        show("PUBLISHED").statusCode(200);
        records.forEach(path -> look(path).statusCode(200));
        listed().body("items.id", hasItem(city.id("platforms")));
    }

    @Test
    void whatWasPublishedNeverBecomesADraftAgain() {
        show("DRAFT").statusCode(409);
        show("WITHDRAWN").statusCode(200);
        show("DRAFT").statusCode(409);
        String draft = Api.newPlatform(city.code());
        Api.patch("platforms/" + draft, "*", Map.of("visibility", "WITHDRAWN"))
                .then()
                .statusCode(409);
        look("platforms/" + draft).statusCode(404);
    }

    @Test
    void whatIsAddedAfterTheWithdrawalWasNeverPublic() {
        show("WITHDRAWN").statusCode(200);
        String committee = Api.newCommittee(city.code(), "福祉");
        String organisation = Api.newOrganisation(city.code());
        for (String path : List.of(
                "steps/" + city.fresh("steps"),
                "meetings/" + city.fresh("meetings"),
                "members/" + city.member(organisation, "ACCEPTED"),
                "organisations/" + organisation,
                "committees/" + committee)) {
            look(path).statusCode(404);
        }
        show("PUBLISHED").statusCode(200);
        look("organisations/" + organisation).statusCode(200);
        look("committees/" + committee).statusCode(200);
    }

    @Test
    void whatIsDeletedIsGoneForThoseWhoSawItAndNothingForOthers() {
        String staff = Keys.of(Role.STAFF, city.code());
        String step = "steps/" + city.id("steps");
        delete(step);
        look(step).statusCode(410).body("type", equalTo("/problems/gone"));
        String candidate = "members/" + city.id("members", "invited");
        delete(candidate);
        look(candidate).statusCode(404);
        String draft = "platforms/" + Api.newPlatform(city.code());
        delete(draft);
        look(draft).statusCode(404);
        for (String path : List.of(step, candidate, draft)) {
            Api.as(staff).get("/api/v1/" + path).then().statusCode(410).body("type", equalTo("/problems/gone"));
        }
    }

    @Test
    void whoIsAskedToJoinIsNobodyElsesBusiness() {
        for (String state : List.of("CANDIDATE", "INVITED", "DECLINED")) {
            city.member(Api.newOrganisation(city.code()), state);
            look(platform + "/members?state=" + state).statusCode(200).body("total", is(0));
        }
        look(platform + "/members")
                .body("total", is(2))
                .body("items.id", hasItems(city.id("members"), city.id("members", "council")));
        look("organisations?municipalityCode=" + city.code()).body("total", is(2));
        look(platform).body("summary.organisations", is(2)).body("summary.membersByTier.members", everyItem(is(1)));
        Api.call().get("/api/v1/" + platform + "/members").then().body("total", is(6));
    }

    @Test
    void whoSitsOnWhichCommitteeIsNotShownOutside() {
        String committee = "committees/" + city.id("committees");
        Api.create(committee + "/memberships", Map.of("organisationId", city.id("organisations")));
        look(committee).body("participatingOrganisations", nullValue());
        look("committees?municipalityCode=" + city.code())
                .body("items.participatingOrganisations", everyItem(nullValue()));
        look("organisations/" + city.id("organisations"))
                .body("committees", nullValue())
                .body("committeeCount", nullValue());
        look(committee + "/memberships").statusCode(401);
        String national = Keys.of(Role.NATIONAL);
        Api.as(national).get("/api/v1/" + committee + "/memberships").then().statusCode(403);
        Api.as(national)
                .get("/api/v1/organisations/" + city.id("organisations"))
                .then()
                .body("committees", nullValue());
        Api.as(Keys.of(Role.COUNCIL, city.code()))
                .get("/api/v1/organisations/" + city.id("organisations"))
                .then()
                .body("committeeCount", is(1));
    }

    /** Neither by what it is called now nor by what it was called. */
    @Test
    void aDraftIsNotFoundByAnyOfItsNames() {
        String former = Api.unique("旧称");
        String name = Api.unique("新称");
        String draft = Api.create("platforms", Map.of("municipalityCode", city.code(), "name", former));
        Api.patch("platforms/" + draft, "*", Map.of("name", name)).then().statusCode(200);
        for (String word : List.of(former, name)) {
            look("platforms?q=" + word).body("total", is(0));
            Api.as(Keys.of(Role.NATIONAL))
                    .get("/api/v1/platforms?q=" + word)
                    .then()
                    .body("total", is(1));
        }
    }

    @Test
    void theNationalLevelReadsPlatformsButNotWhatCitiesKeepToThemselves() {
        String national = Keys.of(Role.NATIONAL);
        String draft = Api.newPlatform(city.code());
        for (String path : List.of("platforms/" + draft, "platforms/" + draft + "/members", platform)) {
            Api.as(national).get("/api/v1/" + path).then().statusCode(200);
        }
        Api.as(national)
                .get("/api/v1/" + platform + "/members")
                .then()
                .body("items.id", not(hasItem(city.id("members", "invited"))));
        for (String path : List.of("/core-partner-ranking", "/core-partner-selections", "/committee-inventory")) {
            Api.as(national).get("/api/v1/" + platform + path).then().statusCode(403);
        }
    }

    private ValidatableResponse show(String visibility) {
        return Api.patch(platform, "*", Map.of("visibility", visibility)).then();
    }

    private ValidatableResponse listed() {
        return look("platforms?municipalityCode=" + city.code());
    }

    /** As anybody would. */
    private static ValidatableResponse look(String path) {
        return Api.anonymous().get("/api/v1/" + path).then();
    }

    private static void delete(String path) {
        Api.call().header("If-Match", "*").delete("/api/v1/" + path).then().statusCode(204);
    }
}
