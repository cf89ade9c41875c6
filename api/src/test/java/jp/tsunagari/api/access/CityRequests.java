package jp.tsunagari.api.access;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.Call;
import jp.tsunagari.api.support.Operation;

/** Requests without faults about the records of a city: the examples of the contract with that city's ids and names in them. */
final class CityRequests {
    private static final String ABSENT = "0195eea5-d400-7000-8000-000000000000";

    /** Bodies whose examples name records of the embedded cities, move a record where it cannot go, or ask for more than the status. */
    private static final Map<String, Function<AccessCity, Object>> BODIES = Map.ofEntries(
            entry(
                    "createMeeting",
                    city -> Map.of(
                            "title",
                            "会議",
                            "heldOn",
                            "2024-11-16",
                            "attendingOrganisationIds",
                            List.of(city.id("organisations")))),
            entry("createMember", city -> Map.of("organisationId", city.fresh("organisations"), "tier", "PARTNER")),
            entry("createMembership", city -> Map.of("organisationId", city.fresh("organisations"))),
            entry("putRegionalCouncil", city -> Map.of("status", "PLANNED", "plannedFiscalYear", 2027)),
            entry(
                    "createPilotEvent",
                    city -> Map.of("title", "研修", "stage", "PLAN", "category", "TRAINING", "fiscalYear", 2025)),
            entry("registerForSession", city -> EventsOfCity.newcomer()),
            entry("updateRegistration", city -> Map.of("partySize", 1)),
            entry("movePilotEvent", city -> Map.of("to", "HELD", "reason", "実施した。")),
            entry("movePlatform", city -> Map.of("to", "PREPARING", "reason", "準備を始める。")),
            entry("moveSurvey", city -> Map.of("to", "CLOSED", "reason", "期間が終わった。")),
            entry("createPublication", city -> AccessCity.TABLES),
            entry("previewPublication", city -> AccessCity.TABLES),
            entry("sendAnswerSheet", city -> Map.of("channel", "MAIL", "answers", Map.of("NAME", "会"))),
            entry("importAnswerSheets", city -> "channel,NAME\r\nMAIL,会\r\n"),
            entry("takeAnswersOver", city -> Map.of("organisationVersion", 0, "fields", List.of("NAME"))),
            entry("createCandidate", city -> Map.of("tier", "PARTNER")),
            entry("moveMember", city -> Map.of("to", "LEFT")),
            entry("createSelection", city -> Map.of("seats", 1)),
            entry("updateFundingSource", city -> Map.of("name", Api.unique("財源"))),
            entry("createAward", FundingOfCity::award),
            entry("settleAward", city -> Map.of("returnedYen", FundingOfCity.AWARD_YEN, "settledOn", "2025-05-31")),
            entry("carryAwardOver", city -> Map.of("decidedOn", "2025-03-31")),
            entry("createAllocation", city -> Map.of("amountYen", 1_000)),
            entry("createContract", city -> FundingOfCity.CONTRACT),
            entry("createPayment", city -> FundingOfCity.PAYMENT),
            entry("createAwardReversal", city -> FundingOfCity.REVERSAL),
            entry("createAllocationReversal", city -> FundingOfCity.REVERSAL),
            entry("createContractReversal", city -> FundingOfCity.REVERSAL),
            entry("createPaymentReversal", city -> FundingOfCity.REVERSAL),
            entry("consolidateCommittees", city -> Map.of("baseCommittees", 1)),
            entry("createWebhook", city -> Map.of("municipalityCode", city.code(), "url", "https://1.1.1.1/")),
            entry("updateWebhook", city -> Map.of("label", "試験")),
            entry("putMunicipalities", city -> "全国地方公共団体コード,名称,種別\r\n" + city.code() + ",試験市,CITY\r\n"));

    private CityRequests() {}

    /** @param fresh whether the record of the path is a new one, because the call may use it up */
    static Call of(Operation operation, String kind, String mediaType, AccessCity city, boolean fresh) {
        Map<String, String> path = new TreeMap<>();
        Call example = operation.call(mediaType);
        targets(operation)
                .forEach((parameter, collection) -> path.put(
                        parameter,
                        city.id(collection) == null
                                ? example.pathParameters().get(parameter)
                                : fresh && isUsedUp(operation) ? city.fresh(collection) : city.id(collection, kind)));
        if (isByExternalId(operation)) {
            path.putAll(Map.of("system", AccessCity.SYSTEM, "externalId", collection(operation)));
        }
        Map<String, String> query = new HashMap<>(example.query());
        query.computeIfPresent("municipalityCode", (name, code) -> city.code());
        return new Call(
                operation.method(),
                operation.path(),
                path,
                query,
                headers(example),
                mediaType,
                mediaType == null ? null : body(operation, mediaType, city));
    }

    /** Those of the example, for whatever version there is. */
    private static Map<String, String> headers(Call example) {
        Map<String, String> headers = new HashMap<>(example.headers());
        headers.computeIfPresent("If-Match", (name, tag) -> "*");
        return headers;
    }

    /** The same request for a record that never was. */
    static Call ofNothing(Operation operation, Call call) {
        if (isByExternalId(operation)) {
            return call.withPath("externalId", "never-was");
        }
        Call changed = call;
        for (String parameter : targets(operation).keySet()) {
            changed = changed.withPath(parameter, ABSENT);
        }
        return changed;
    }

    /** Whether a call leaves a record on which it cannot be done again, or other rows cannot rest. */
    static boolean isUsedUp(Operation operation) {
        return operation.method().equals("DELETE")
                || operation.isWrite()
                        && operation
                                .path()
                                .matches(
                                        ".*(transitions|/regional-council|/candidates|/takeover|/carry-over|/settlement)");
    }

    /** The parameters of a path that are ids, and the collections in front of them. */
    static Map<String, String> targets(Operation operation) {
        Map<String, String> targets = new TreeMap<>();
        String[] segments = operation.path().split("/");
        for (int i = 1; i < segments.length && !isByExternalId(operation); i++) {
            if (segments[i].startsWith("{")) {
                targets.put(segments[i].substring(1, segments[i].length() - 1), segments[i - 1]);
            }
        }
        return targets;
    }

    static boolean isByExternalId(Operation operation) {
        return operation.path().contains("/by-external-id/");
    }

    /** The first segment behind the version. */
    static String collection(Operation operation) {
        return operation.path().split("/")[3];
    }

    private static byte[] body(Operation operation, String mediaType, AccessCity city) {
        Function<AccessCity, Object> own = BODIES.get(operation.id());
        if (own != null) {
            Object body = own.apply(city);
            return body instanceof String text
                    ? text.getBytes(StandardCharsets.UTF_8)
                    : Operation.bytes(new ObjectMapper().valueToTree(body));
        }
        JsonNode example = operation.example(mediaType).deepCopy();
        if (example instanceof ObjectNode object) {
            if (object.has("municipalityCode")) {
                object.put("municipalityCode", city.code());
            }
            if (object.has("name")) {
                object.put("name", Api.unique("名称"));
            }
        }
        return Operation.bytes(example);
    }
}
