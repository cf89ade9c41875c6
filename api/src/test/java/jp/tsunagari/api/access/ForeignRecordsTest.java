package jp.tsunagari.api.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Keys;
import jp.tsunagari.api.support.Operation;
import jp.tsunagari.domain.shared.Visibility;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An id of another city in a body is refused in the words for an id that never was, published or not. */
@ApiTest
class ForeignRecordsTest {
    private record Write(String method, String path, Function<String, Object> body) {}

    @TestFactory
    Stream<DynamicTest> anIdOfAnotherCityIsAnUnknownId() {
        AccessCity own = new AccessCity(true, Visibility.PUBLISHED);
        String staff = Keys.of(Role.STAFF, own.code());
        List<AccessCity> others =
                List.of(new AccessCity(false, Visibility.PUBLISHED), new AccessCity(false, Visibility.DRAFT));
        return Stream.of(writes(own), ofFunding(own))
                .flatMap(writes -> writes.entrySet().stream())
                .map(write -> DynamicTest.dynamicTest(write.getKey(), () -> {
                    for (AccessCity other : others) {
                        String foreign = other.id(collection(write.getKey()));
                        String unknown = UUID.randomUUID().toString();
                        assertEquals(
                                words(send(staff, write.getValue(), unknown), unknown),
                                words(send(staff, write.getValue(), foreign), foreign),
                                other.visibility().name());
                    }
                }));
    }

    private static String collection(String what) {
        return switch (what.split(" ")[0]) {
            case "committee" -> "committees";
            case "source" -> "funding-sources";
            case "event" -> "pilot-events";
            default -> "organisations";
        };
    }

    private static Map<String, Write> ofFunding(AccessCity own) {
        return Map.of(
                "source of an award",
                new Write(
                        "POST",
                        "platforms/" + own.id("platforms") + "/awards",
                        id -> Map.of("sourceId", id, "fiscalYear", 2024, "amountYen", 1)),
                "event of an allocation",
                new Write(
                        "POST",
                        "awards/" + own.id("awards") + "/allocations",
                        id -> Map.of("amountYen", 1, "pilotEventId", id)),
                "organisation that contracts",
                new Write(
                        "POST",
                        "allocations/" + own.id("allocations") + "/contracts",
                        id -> Map.of(
                                "amountYen",
                                1,
                                "date",
                                "2024-10-01",
                                "contractors",
                                List.of(Map.of("organisationId", id)))));
    }

    private static Map<String, Write> writes(AccessCity own) {
        String platform = "platforms/" + own.id("platforms");
        return Map.of(
                "organisation of a member",
                new Write("POST", platform + "/members", id -> Map.of("organisationId", id, "tier", "PARTNER")),
                "organisation of a seat",
                new Write(
                        "POST",
                        "committees/" + own.id("committees") + "/memberships",
                        id -> Map.of("organisationId", id)),
                "organisation at a meeting",
                new Write(
                        "POST",
                        platform + "/meetings",
                        id -> Map.of("title", "会議", "heldOn", "2024-11-16", "attendingOrganisationIds", List.of(id))),
                "organisation on a council",
                new Write(
                        "PUT",
                        platform + "/regional-council",
                        id -> Map.of(
                                "status",
                                "PLANNED",
                                "plannedFiscalYear",
                                2027,
                                "coordinatorOrganisationIds",
                                List.of(id),
                                "members",
                                List.of(Map.of("organisationId", id)))),
                "organisation in an inventory",
                new Write(
                        "PUT",
                        platform + "/committee-inventory",
                        id -> Map.of(
                                "asOf",
                                "2030-04-01",
                                "committees",
                                List.of(),
                                "memberships",
                                List.of(Map.of("committeeId", own.id("committees"), "organisationId", id)))),
                "organisation left out of a selection",
                new Write(
                        "POST",
                        platform + "/core-partner-selections",
                        id -> Map.of(
                                "seats", 1, "excluded", List.of(Map.of("organisationId", id, "reason", "改選の時期に当たる。")))),
                "organisation of a key",
                new Write(
                        "POST",
                        "api-keys",
                        id -> Map.of(
                                "label",
                                "試験",
                                "role",
                                "MEMBER",
                                "municipalities",
                                List.of(own.code()),
                                "organisationId",
                                id)),
                "committee that advises a platform",
                new Write("PATCH", platform, id -> Map.of("advisoryCommitteeId", id)),
                "committee of priority",
                new Write(
                        "POST",
                        platform + "/core-partner-selections",
                        id -> Map.of("seats", 1, "priorityCommitteeIds", List.of(id))),
                "committee in an inventory",
                new Write(
                        "PUT",
                        platform + "/committee-inventory",
                        id -> Map.of(
                                "asOf",
                                "2030-04-01",
                                "committees",
                                List.of(),
                                "memberships",
                                List.of(Map.of("committeeId", id, "organisation", "団体")))));
    }

    private static Response send(String staff, Write write, String id) {
        String caller = write.path().equals("api-keys") ? Keys.admin() : staff;
        return Api.as(caller)
                .contentType(write.method().equals("PATCH") ? "application/merge-patch+json" : "application/json")
                .header("If-Match", "*")
                .body(write.body().apply(id))
                .request(write.method(), "/api/v1/" + write.path());
    }

    /** The refusal with the id taken out, and without the trace. */
    private static String words(Response answer, String id) {
        answer.then().statusCode(422);
        ObjectNode body = (ObjectNode) Operation.parse(answer.asString());
        body.remove("traceId");
        return body.toString().replace(id, "ID");
    }
}
