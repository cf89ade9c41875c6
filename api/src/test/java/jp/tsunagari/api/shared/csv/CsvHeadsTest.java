package jp.tsunagari.api.shared.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Operation;
import org.junit.jupiter.api.Test;

/** Every list is a table whose heads an office can read, and a program in English. */
@ApiTest
class CsvHeadsTest {
    /** Heads of the municipal standard open data sets that are not Japanese. */
    private static final Set<String> OF_THE_DATA_SETS = Set.of("ID", "NO", "URL");

    @Test
    void headsAreJapaneseByDefaultAndWireNamesInEnglish() {
        List<String> wrong = new ArrayList<>();
        int lists = 0;
        for (Operation operation : Operation.all()) {
            if (operation.node().at("/responses/200/content").has("text/csv")) {
                lists++;
                for (String head : heads(operation, "ja")) {
                    if (head.matches("[ -~]*") && !OF_THE_DATA_SETS.contains(head)) {
                        wrong.add(operation + ": " + head);
                    }
                }
                if (operation.id().equals("getCommitteeInventory")) {
                    // Its table is the one that is sent, not its JSON; InventoryTableTest has its heads.
                    continue;
                }
                TreeSet<String> names = new TreeSet<>(item(operation));
                if (names.isEmpty()) {
                    // No list: a table whose rows are made of a nested answer, whose own tests have its heads.
                    continue;
                }
                assertEquals(names, new TreeSet<>(heads(operation, "en")), operation.toString());
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(lists >= 9, "only " + lists + " lists have a table");
    }

    private static List<String> item(Operation operation) {
        var schema = operation.node().at("/responses/200/content/application~1json/schema");
        var items = operation.resolve(schema).path("items").isMissingNode()
                ? operation.resolve(schema).at("/properties/items/items")
                : operation.resolve(schema).path("items");
        List<String> names = new ArrayList<>();
        operation.resolve(items).path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> heads(Operation operation, String language) {
        Response answer = operation
                .call(null)
                .withHeader("Accept", "text/csv")
                .withHeader("Accept-Language", language)
                .send();
        assertEquals(200, answer.statusCode(), operation.toString());
        String first = answer.asString().lines().findFirst().orElseThrow();
        assertEquals('\uFEFF', first.charAt(0), "a table begins with the mark by which Excel knows UTF-8");
        return List.of(first.substring(1).split(","));
    }
}
