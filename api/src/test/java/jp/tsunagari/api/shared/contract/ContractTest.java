package jp.tsunagari.api.shared.contract;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the service says of itself, beside the copy that was reviewed. */
@ApiTest
class ContractTest {
    private static final String REFRESH =
            "The served contract is not openapi/openapi.yaml. Refresh it, and read the change as you read code:\n"
                    + "  mvn -pl domain,api test -Dtest=ContractTest -Dcontract.update=true"
                    + " -Dsurefire.failIfNoSpecifiedTests=false\n  (cd frontend-contract && npm run generate)\n";
    private static final Pattern ADDRESS = Pattern.compile("(?:src|href)\\s*=\\s*[\"']([^\"']+)[\"']");

    private static String served() {
        return Api.raw().get("/q/openapi").then().statusCode(200).extract().asString();
    }

    /** Before each test, because before all of them the address of the service under test is not known yet. */
    @BeforeEach
    void refreshWhereAsked() throws IOException {
        if (Boolean.getBoolean("contract.update")) {
            Files.writeString(Contract.COMMITTED, served());
        }
    }

    @Test
    void theCommittedDocumentIsTheServedOne() {
        JsonNode committed = Contract.tree(Contract.text(Contract.COMMITTED));
        assertEquals(List.of(), Contract.differences(committed, Contract.tree(served())), REFRESH);
    }

    /** The suite builds the application once for each database, and the committed text came from a third build. */
    @Test
    void everyBuildWritesTheSameText() {
        assertEquals(Contract.text(Contract.COMMITTED), served(), REFRESH);
    }

    @Test
    void theDocumentIsOpenApi31AndSoIsItsJson() {
        assertTrue(Contract.tree(served()).path("openapi").asText().startsWith("3.1."));
        Api.raw()
                .queryParam("format", "JSON")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .body("openapi", startsWith("3.1."));
    }

    @Test
    void everyOperationHasAnIdOfItsOwnASummaryAndOneDescribedTag() {
        JsonNode document = Contract.tree(served());
        Set<String> tags = new HashSet<>();
        document.path("tags").forEach(tag -> {
            assertFalse(tag.path("description").asText().isBlank(), tag.toString());
            tags.add(tag.path("name").asText());
        });
        Set<String> ids = new HashSet<>();
        List<Contract.Op> operations = Contract.operations(document);
        assertFalse(operations.isEmpty());
        for (Contract.Op operation : operations) {
            String id = operation.text("operationId");
            assertTrue(id.matches("[a-z][a-zA-Z]*"), operation.call());
            assertTrue(ids.add(id), () -> id + " names two operations, one is " + operation.call());
            assertTrue(operation.text("summary").matches(".{1,100}"), operation.call());
            assertEquals(1, operation.node().path("tags").size(), operation.call());
            assertTrue(tags.contains(operation.node().path("tags").path(0).asText()), operation.call());
        }
    }

    @Test
    void theRootLeadsToSwaggerUi() {
        Api.raw()
                .redirects()
                .follow(false)
                .get("/")
                .then()
                .statusCode(307)
                .header("Location", containsString("/q/swagger-ui"));
        Api.raw().get("/").then().statusCode(200).body(containsString("/q/openapi"));
        Api.raw().get("/q/swagger-ui").then().statusCode(200).contentType(startsWith("text/html"));
    }

    @Test
    void swaggerUiLoadsNothingFromAnotherHost() {
        String page = Api.raw().get("/q/swagger-ui/").asString();
        Set<String> assets = new TreeSet<>();
        Matcher found = ADDRESS.matcher(page);
        while (found.find()) {
            assets.add(found.group(1));
        }
        assertTrue(assets.stream().anyMatch(asset -> asset.contains("swagger-ui-bundle.js")), assets::toString);
        for (String asset : assets) {
            assertFalse(asset.matches("(?i)(https?:)?//.*"), asset);
            if (asset.matches(".*\\.(js|css)(\\?.*)?")) {
                String path = asset.startsWith("/") ? asset : "/q/swagger-ui/" + asset;
                Api.raw().get(path).then().statusCode(200);
            }
        }
        assertFalse(page.matches("(?is).*(cdn\\.|unpkg|jsdelivr|googleapis).*"), "a CDN in the page");
    }
}
