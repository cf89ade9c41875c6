package jp.tsunagari.domain.survey.withholding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.tsunagari.domain.Vectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WithholdingVectorsTest {
    static Stream<JsonNode> lines() {
        return StreamSupport.stream(
                Vectors.read("survey.json").at("/suppression/lines").spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyLineOfTheVectorsIsPublishedAsItSays(JsonNode line) {
        List<Long> counts = new ArrayList<>();
        line.get("counts").forEach(count -> counts.add(count.asLong()));
        Dimension question = Dimension.of(
                "Q1", IntStream.range(0, counts.size()).mapToObj(i -> "" + i).toList());
        LinkedTables tables = LinkedTables.of(List.of(new CountTable("Q1", List.of(question), counts)));
        Withheld withheld = Withholding.of(tables, 10).value();

        for (int i = 0; i < counts.size(); i++) {
            CellKey cell = CellKey.of(question.categories().get(i));
            assertEquals(line.get("published").get(i).asText(), shown(withheld, cell), "part " + i);
        }
        assertEquals(line.get("total").asText(), shown(withheld, CellKey.EVERYBODY), "total");
    }

    private static String shown(Withheld withheld, CellKey cell) {
        return withheld.decision(cell) == Decision.SHOWN
                ? withheld.tables().cells().get(cell).toString()
                : "X";
    }
}
