package jp.tsunagari.api.access;

import io.quarkus.arc.Arc;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.Keys;
import jp.tsunagari.api.webhook.WebhookDeliveryService;
import jp.tsunagari.domain.shared.Visibility;

/** A city with one platform and a record of every collection beside or under it, all made over the API. */
final class AccessCity {
    /** The system whose ids for the records of a city are the names of their collections. */
    static final String SYSTEM = "access";

    /** What is published of the closed survey: the tables that the examples of the contract ask for. */
    static final Map<String, ?> TABLES =
            Map.of("tables", List.of(Map.of("rows", "LONELY"), Map.of("rows", "LONELY", "columns", "AGE")));

    private final String code;
    private final boolean own;
    private final Visibility visibility;
    private final Map<String, String> standing = new HashMap<>();
    private final String memberKey;

    /** @param own whether it is a municipality of the callers that hold keys of one */
    AccessCity(boolean own, Visibility visibility) {
        this.own = own;
        this.visibility = visibility;
        code = Api.newCity();
        standing.put("municipalities", code);
        standing.put("organisations", Api.create("organisations", known("organisations")));
        standing.put("organisations/mine", Api.newOrganisation(code));
        standing.put("committees", Api.create("committees", with(known("committees"), "field", "福祉")));
        standing.put("memberships", fresh("memberships"));
        standing.put(
                "platforms",
                Api.create(
                        "platforms",
                        with(known("platforms"), "visibility", atFirst().name())));
        standing.put("steps", fresh("steps"));
        standing.put("meetings", fresh("meetings"));
        standing.put("members", member(id("organisations"), "ACCEPTED"));
        standing.put("members/invited", member(id("organisations/mine"), "INVITED"));
        standing.put("members/council", seatOnCouncil(Api.newOrganisation(code)));
        standing.put(
                "core-partner-selections",
                Api.create("platforms/" + id("platforms") + "/core-partner-selections", Map.of("seats", 1)));
        standing.put("surveys", fresh("surveys"));
        standing.put("surveys/closed", closedSurvey());
        standing.put("publications", Api.create("surveys/" + id("surveys", "closed") + "/publications", TABLES));
        standing.put("surveys/resource", resourceSurvey());
        standing.put("invitations", fresh("invitations"));
        standing.put("answer-sheets", fresh("answer-sheets"));
        standing.put("reported-results", fresh("reported-results"));
        standing.put("reported-results/published", publishedResult());
        standing.put("pilot-events", fresh("pilot-events"));
        standing.put("pilot-events/draft", EventsOfCity.draft(id("platforms")));
        standing.put("sessions", fresh("sessions"));
        standing.put("sessions/open", EventsOfCity.openSession(id("platforms")));
        standing.put("registrations", fresh("registrations"));
        standing.put("mails", EventsOfCity.mail(id("platforms")));
        standing.put("sessions/draft", EventsOfCity.session(id("pilot-events", "draft")));
        for (String collection : FundingOfCity.COLLECTIONS) {
            standing.put(collection, fresh(collection));
        }
        standing.put("api-keys", fresh("api-keys"));
        standing.put("webhooks", fresh("webhooks"));
        standing.put("webhook-deliveries", delivery(id("webhooks")));
        withdraw(id("platforms"));
        memberKey = Keys.ofMember(id("organisations/mine"), code);
    }

    String code() {
        return code;
    }

    boolean isOwn() {
        return own;
    }

    Visibility visibility() {
        return visibility;
    }

    /** The key of the organisation "mine". */
    String memberKey() {
        return memberKey;
    }

    /** The record of a collection, or of a kind within it; null for what no city has. */
    String id(String collection, String kind) {
        return standing.getOrDefault(collection + "/" + kind, standing.get(collection));
    }

    String id(String collection) {
        return standing.get(collection);
    }

    /** Every collection of which a city has a record. */
    Set<String> collections() {
        return standing.keySet().stream().filter(name -> !name.contains("/")).collect(Collectors.toSet());
    }

    /** A new record, for a call that uses it up. */
    String fresh(String collection) {
        return switch (collection) {
            case "platforms" -> platform();
            case "organisations" -> Api.newOrganisation(code);
            case "committees" -> Api.newCommittee(code, "福祉");
            case "memberships" ->
                Api.create(
                        "committees/" + id("committees") + "/memberships",
                        Map.of("organisationId", Api.newOrganisation(code)));
            case "steps" ->
                Api.create(
                        "platforms/" + id("platforms") + "/steps",
                        Map.of("step", "PUBLICITY", "fiscalYear", 2024, "headline", "広報"));
            case "meetings" ->
                Api.create("platforms/" + id("platforms") + "/meetings", Map.of("title", "会議", "heldOn", "2024-11-16"));
            case "surveys" -> survey();
            case "invitations" -> invitation(Api.newOrganisation(code));
            case "answer-sheets" -> answerSheet(invitation(Api.newOrganisation(code)));
            case "reported-results" -> reportedResult(id("surveys"));
            case "pilot-events" -> EventsOfCity.published(id("platforms"));
            case "sessions" -> EventsOfCity.session(id("pilot-events"));
            case "registrations" -> EventsOfCity.registration(id("sessions", "open"));
            case "members" -> member(Api.newOrganisation(code), "ACCEPTED");
            case "api-keys" ->
                Api.create("api-keys", Map.of("label", "table", "role", "STAFF", "municipalities", List.of(code)));
            case "webhooks" ->
                Api.create(
                        "webhooks",
                        Map.of(
                                "municipalityCode",
                                code,
                                "url",
                                "https://receiver.example/",
                                "types",
                                List.of("steps")));
            default -> FundingOfCity.fresh(this, collection);
        };
    }

    String member(String organisation, String state) {
        return Api.create(
                "platforms/" + id("platforms") + "/members",
                Map.of("organisationId", organisation, "tier", "PARTNER", "state", state));
    }

    /** Open, so that who may see the platform may see it. */
    private String survey() {
        String id = Api.create(
                "platforms/" + id("platforms") + "/surveys",
                Map.of("kind", "RESIDENT", "title", "調査", "fiscalYear", 2025));
        Map<String, ?> question = Map.of("code", "Q1", "kind", "TEXT", "text", "ご意見");
        Api.call().body(Map.of("questions", List.of(question))).put("/api/v1/surveys/" + id + "/questionnaire");
        Api.call()
                .body(Map.of("to", "OPEN"))
                .post("/api/v1/surveys/" + id + "/status-transitions")
                .then()
                .statusCode(200);
        return id;
    }

    /** With closed questions that nobody answered, so that tables of them can be published. */
    private String closedSurvey() {
        String id = Api.create(
                "platforms/" + id("platforms") + "/surveys",
                Map.of("kind", "RESIDENT", "title", "終わった調査", "fiscalYear", 2024));
        List<Map<String, ?>> questions = List.of(
                closed("AGE", Map.of("attribute", "AGE_BAND"), "16-29", "30-49"),
                closed(
                        "LONELY",
                        Map.of("scale", "DIRECT_QUESTION"),
                        "OFTEN_OR_ALWAYS",
                        "SOMETIMES",
                        "OCCASIONALLY",
                        "HARDLY_EVER",
                        "NEVER"),
                Map.of("code", "NEED_REASON", "kind", "TEXT", "text", "ご意見"));
        Api.call()
                .body(Map.of("questions", questions))
                .put("/api/v1/surveys/" + id + "/questionnaire")
                .then()
                .statusCode(200);
        Api.call().body(Map.of("to", "CLOSED")).post("/api/v1/surveys/" + id + "/status-transitions");
        Api.call()
                .body(Map.of("channel", "MAIL", "answers", Map.of("AGE", "16-29")))
                .post("/api/v1/surveys/" + id + "/answer-sheets")
                .then()
                .statusCode(201);
        return id;
    }

    private static Map<String, ?> closed(String code, Map<String, ?> more, String... options) {
        Map<String, Object> question = new HashMap<>(Map.of("code", code, "kind", "SINGLE", "text", code));
        question.put(
                "options",
                Stream.of(options)
                        .map(option -> Map.of("code", option, "label", option))
                        .toList());
        question.putAll(more);
        return question;
    }

    private String resourceSurvey() {
        String id = Api.create(
                "platforms/" + id("platforms") + "/surveys",
                Map.of("kind", "RESOURCE", "title", "リソース調査", "fiscalYear", 2025));
        Map<String, ?> question = Map.of("code", "NAME", "kind", "TEXT", "text", "名称", "feeds", "NAME");
        Api.call().body(Map.of("questions", List.of(question))).put("/api/v1/surveys/" + id + "/questionnaire");
        Api.call().body(Map.of("to", "OPEN")).post("/api/v1/surveys/" + id + "/status-transitions");
        return id;
    }

    private String invitation(String organisation) {
        return Api.call()
                .body(Map.of("organisations", List.of(Map.of("organisationId", organisation))))
                .post("/api/v1/surveys/" + id("surveys", "resource") + "/invitations")
                .path("items[0].invitationId");
    }

    private String answerSheet(String invitation) {
        return Api.create(
                "surveys/" + id("surveys", "resource") + "/answer-sheets",
                Map.of("invitationId", invitation, "channel", "MAIL", "answers", Map.of("NAME", Api.unique("団体"))));
    }

    private static String reportedResult(String survey) {
        return Api.create(
                "surveys/" + survey + "/reported-results",
                Map.of("title", "孤独感", "source", "報告書", "options", List.of(Map.of("label", "感じる", "percent", 37.4))));
    }

    private String publishedResult() {
        String survey = survey();
        String result = reportedResult(survey);
        for (String to : List.of("CLOSED", "PUBLISHED")) {
            Api.call()
                    .body(Map.of("to", to))
                    .post("/api/v1/surveys/" + survey + "/status-transitions")
                    .then()
                    .statusCode(200);
        }
        return result;
    }

    /** Made by hand, because no job runs while the table is tested. */
    private String delivery(String webhook) {
        UUID id = Ids.next();
        Arc.container().instance(WebhookDeliveryService.class).get().create(id, UUID.fromString(webhook), code);
        return id.toString();
    }

    private String seatOnCouncil(String organisation) {
        String platform = "/api/v1/platforms/" + id("platforms");
        Map<String, ?> council = Map.of(
                "status",
                "ESTABLISHED",
                "establishedOn",
                "2024-04-01",
                "coordinatorOrganisationIds",
                List.of(organisation),
                "members",
                List.of(Map.of("organisationId", organisation)));
        Api.call().body(council).put(platform + "/regional-council").then().statusCode(200);
        return Api.call().get(platform + "/members?tier=COUNCIL_MEMBER").path("items[0].id");
    }

    private String platform() {
        String id = Api.create(
                "platforms",
                Map.of(
                        "municipalityCode",
                        code,
                        "name",
                        Api.unique("基盤"),
                        "visibility",
                        atFirst().name()));
        withdraw(id);
        return id;
    }

    private Visibility atFirst() {
        return visibility == Visibility.DRAFT ? Visibility.DRAFT : Visibility.PUBLISHED;
    }

    private void withdraw(String platform) {
        if (visibility == Visibility.WITHDRAWN) {
            Api.patch("platforms/" + platform, "*", Map.of("visibility", "WITHDRAWN"))
                    .then()
                    .statusCode(200);
        }
    }

    private Map<String, Object> known(String collection) {
        return Map.of(
                "municipalityCode",
                code,
                "name",
                Api.unique(collection),
                "externalIds",
                List.of(Map.of("system", SYSTEM, "id", collection)));
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> more = new HashMap<>(body);
        more.put(field, value);
        return more;
    }
}
