package jp.tsunagari.api.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.api.support.Api;

/** What a city does that nobody outside is told of: beside its published platform, on a draft, and on one that it withdrew. */
final class UnpublishedLife {
    /** In the name of everything that is not published, and the external id of what is added later. */
    static final String WORD = "kakureta";

    private final AccessCity city;
    private final AccessCity neighbour;
    private final Random random;
    private final String draft;
    private final String draftStep;
    private final String withdrawn;
    private final String withdrawnStep;
    private final String withdrawnMember;
    private final String organisation;
    private final List<String> added = new ArrayList<>();
    private final UnpublishedEvents events;
    private final UnpublishedFunding funding;

    UnpublishedLife(AccessCity city, AccessCity neighbour, Random random) {
        this.city = city;
        this.neighbour = neighbour;
        this.random = random;
        organisation = organisation();
        draft = platform("DRAFT");
        draftStep = step(draft);
        withdrawn = platform("PUBLISHED");
        withdrawnStep = step(withdrawn);
        withdrawnMember = member(withdrawn, organisation(), "ACCEPTED");
        patch("platforms/" + withdrawn, Map.of("visibility", "WITHDRAWN"));
        events = new UnpublishedEvents(city);
        funding = new UnpublishedFunding(city, List.of(draft, withdrawn));
    }

    /** Records that nobody outside sees, by collection. */
    Map<String, List<String>> records() {
        return Map.of(
                "platforms", List.of(draft, withdrawn),
                "steps", List.of(draftStep, withdrawnStep),
                "members", List.of(withdrawnMember, city.id("members", "invited")),
                "organisations", List.of(organisation, city.id("organisations", "mine")),
                "pilot-events", events.events(),
                "sessions", events.sessions(),
                "funding-sources", funding.sources(),
                "awards", funding.awards());
    }

    /** One change of every kind, in an order that differs each time. */
    void goOn() {
        List<Runnable> changes = new ArrayList<>(List.of(
                this::changePlatforms,
                this::workOnTheDraft,
                this::workOnTheWithdrawn,
                this::addWhatIsKnownByAnOutsideId,
                this::changeOrganisations,
                this::changeSeats,
                this::approachCandidates,
                this::decide,
                this::loadInventory,
                events::goOn,
                funding::goOn,
                this::issueKeys,
                this::registerWebhooks));
        Collections.shuffle(changes, random);
        changes.forEach(Runnable::run);
    }

    /** What must be noticed outside, to see that anything would be. */
    void publish() {
        patch("platforms/" + draft, Map.of("visibility", "PUBLISHED"));
    }

    private void changePlatforms() {
        for (String platform : List.of(draft, withdrawn)) {
            patch(
                    "platforms/" + platform,
                    Map.of(
                            "name",
                            Api.unique(WORD),
                            "leadDepartment",
                            Api.unique("課"),
                            "participatingMunicipalityCodes",
                            List.of(neighbour.code()),
                            "advisoryCommitteeId",
                            city.id("committees")));
        }
        delete("platforms/" + platform("DRAFT"));
    }

    private void workOnTheDraft() {
        patch("steps/" + draftStep, Map.of("headline", Api.unique(WORD)));
        String member = member(draft, organisation(), "ACCEPTED");
        if (random.nextBoolean()) {
            put(
                    "platforms/" + draft + "/regional-council",
                    Map.of(
                            "status",
                            "ESTABLISHED",
                            "establishedOn",
                            "2024-04-01",
                            "coordinatorOrganisationIds",
                            List.of(organisation),
                            "members",
                            List.of(Map.of("organisationId", organisation))));
        } else {
            delete("members/" + member);
        }
        Api.create("platforms/" + draft + "/meetings", Map.of("title", WORD, "heldOn", "2024-11-16"));
    }

    private void workOnTheWithdrawn() {
        patch("steps/" + withdrawnStep, Map.of("headline", Api.unique(WORD)));
        patch("members/" + withdrawnMember, Map.of("subfield", Api.unique("分野")));
        delete("steps/" + step(withdrawn));
        member(withdrawn, organisation(), "ACCEPTED");
    }

    /** Who guesses an id of another system must not learn that the city has the record. */
    private void addWhatIsKnownByAnOutsideId() {
        for (String collection : List.of("organisations", "platforms")) {
            put(
                    collection + "/by-external-id/" + AccessCity.SYSTEM + "/" + WORD,
                    Map.of("municipalityCode", city.code(), "name", Api.unique(WORD)));
        }
        String known = Api.call()
                .queryParam("municipalityCode", city.code())
                .get("/api/v1/organisations/by-external-id/" + AccessCity.SYSTEM + "/" + WORD)
                .path("id");
        if (added.isEmpty()) {
            added.add(member(withdrawn, known, "ACCEPTED"));
        }
    }

    private void changeOrganisations() {
        patch("organisations/" + organisation, Map.of("aliases", List.of(Api.unique(WORD)), "kind", "COMPANY"));
        delete("organisations/" + organisation());
    }

    /** Seats of organisations and on committees that are both known outside. */
    private void changeSeats() {
        String seats = "committees/" + city.id("committees") + "/memberships";
        String seat = Api.create(seats, Map.of("organisationId", city.id("organisations"), "role", Api.unique("役")));
        if (random.nextBoolean()) {
            patch("memberships/" + seat, Map.of("until", "2020-03-31"));
        } else {
            delete("memberships/" + seat);
        }
        Api.create(seats, Map.of("organisationId", organisation()));
    }

    /** On the platform that is published. */
    private void approachCandidates() {
        for (String end : List.of("CANDIDATE", "INVITED", "DECLINED")) {
            String member = member(city.id("platforms"), organisation(), "CANDIDATE");
            if (!end.equals("CANDIDATE")) {
                move(member, "INVITED");
            }
            if (end.equals("DECLINED")) {
                move(member, "DECLINED");
            }
            if (random.nextBoolean()) {
                delete("members/" + member);
            }
        }
        patch("members/" + city.id("members", "invited"), Map.of("sourceNote", Api.unique("注")));
    }

    private void decide() {
        for (String platform : List.of(draft, withdrawn, city.id("platforms"))) {
            Api.create("platforms/" + platform + "/core-partner-selections", Map.of("seats", 1 + random.nextInt(5)));
        }
    }

    private void loadInventory() {
        String committee =
                Api.call().get("/api/v1/committees/" + city.id("committees")).path("name");
        put(
                "platforms/" + city.id("platforms") + "/committee-inventory",
                Map.of(
                        "asOf",
                        LocalDate.now(Today.TOKYO).toString(),
                        "committees",
                        List.of(Map.of("name", committee, "field", "福祉")),
                        "memberships",
                        Stream.generate(() -> Map.of("committee", committee, "organisation", Api.unique(WORD)))
                                .limit(1 + random.nextInt(3))
                                .toList()));
    }

    private void issueKeys() {
        String key = city.fresh("api-keys");
        Api.call().post("/api/v1/api-keys/" + key + "/rotations").then().statusCode(200);
        delete("api-keys/" + key);
    }

    private void registerWebhooks() {
        String webhook = city.fresh("webhooks");
        patch("webhooks/" + webhook, Map.of("label", Api.unique(WORD)));
        delete("webhooks/" + webhook);
    }

    private String platform(String visibility) {
        return Api.create(
                "platforms",
                Map.of("municipalityCode", city.code(), "name", Api.unique(WORD), "visibility", visibility));
    }

    private String organisation() {
        return Api.create("organisations", Map.of("municipalityCode", city.code(), "name", Api.unique(WORD)));
    }

    private static String step(String platform) {
        return Api.create(
                "platforms/" + platform + "/steps", Map.of("step", "PUBLICITY", "fiscalYear", 2024, "headline", WORD));
    }

    private static String member(String platform, String organisation, String state) {
        return Api.create(
                "platforms/" + platform + "/members",
                Map.of("organisationId", organisation, "tier", "PARTNER", "state", state));
    }

    private static void move(String member, String to) {
        Api.call()
                .body(Map.of("to", to))
                .post("/api/v1/members/" + member + "/transitions")
                .then()
                .statusCode(200);
    }

    private static void patch(String path, Map<String, ?> body) {
        Api.patch(path, "*", body).then().statusCode(200);
    }

    private static void put(String path, Map<String, ?> body) {
        int status = Api.call().body(body).put("/api/v1/" + path).statusCode();
        if (status >= 300) {
            throw new IllegalStateException(path + " answered " + status);
        }
    }

    private static void delete(String path) {
        Api.call().header("If-Match", "*").delete("/api/v1/" + path).then().statusCode(204);
    }
}
