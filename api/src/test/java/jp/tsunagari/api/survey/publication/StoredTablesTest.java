package jp.tsunagari.api.survey.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jp.tsunagari.domain.survey.withholding.CellKey;
import jp.tsunagari.domain.survey.withholding.Condition;
import jp.tsunagari.domain.survey.withholding.CountTable;
import jp.tsunagari.domain.survey.withholding.Dimension;
import jp.tsunagari.domain.survey.withholding.LinkedTables;
import jp.tsunagari.domain.survey.withholding.Microdata;
import jp.tsunagari.domain.survey.withholding.Published;
import jp.tsunagari.domain.survey.withholding.Routing;
import jp.tsunagari.domain.survey.withholding.Withheld;
import jp.tsunagari.domain.survey.withholding.Withholding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is stored of a publication is, read again, what the rule decided, which gives nobody away, and no other cell is shown to the world. */
class StoredTablesTest {
    private static final int K = 10;
    private static final Dimension SEX = Dimension.of("SEX", List.of("f", "m", Dimension.NO_ANSWER));
    private static final Dimension AGE_UNMERGED = Dimension.of("AGE", List.of("a", "b", "c", "d", "e"));
    private static final Dimension AGE = AGE_UNMERGED.merging(1);
    private static final Dimension FAMILY =
            Dimension.ofOption("HELP", "family", List.of(Dimension.NO_ANSWER, Dimension.NOT_ASKED));
    private static final Dimension FRIEND =
            Dimension.ofOption("HELP", "friend", List.of(Dimension.NO_ANSWER, Dimension.NOT_ASKED));

    /** Who is a man was not asked for help. */
    private static final List<Routing> ROUTINGS = List.of(new Routing(
            new Condition("HELP", Dimension.NOT_ASKED),
            List.of(new Condition("SEX", "m"), new Condition("SEX", Dimension.NO_ANSWER))));

    private static final List<Dimension> DIMENSIONS = List.of(SEX, AGE_UNMERGED, FAMILY, FRIEND);

    /** How many people are in each place of SEX × AGE × what is answered to both options. */
    private static final int ANSWERS = 5;

    private static long[] people(Random random) {
        return LongStream.range(0, (long) 3 * 4 * ANSWERS)
                .map(place -> isPossible(place) ? random.nextInt(random.nextInt(4) == 0 ? 4 : 25) : 0)
                .toArray();
    }

    /** Women choose both, one, the other or none, or leave it open; the others are not asked, which is the last answer. */
    private static boolean isPossible(long place) {
        return place < 4 * ANSWERS || place % ANSWERS == ANSWERS - 1;
    }

    private static List<CountTable> tables(long[] people) {
        return List.of(
                table("SEX*AGE", people, SEX, AGE),
                table("HELP.family*SEX", people, FAMILY, SEX),
                table("HELP.friend*SEX", people, FRIEND, SEX),
                table("HELP.family*AGE", people, FAMILY, AGE));
    }

    private static CountTable table(String code, long[] people, Dimension... dimensions) {
        int cells = Stream.of(dimensions)
                .mapToInt(dimension -> dimension.categories().size())
                .reduce(1, (one, other) -> one * other);
        long[] counts = new long[cells];
        for (int place = 0; place < people.length; place++) {
            int cell = 0;
            for (Dimension dimension : dimensions) {
                cell = cell * dimension.categories().size() + category(dimension, place);
            }
            counts[cell] += people[place];
        }
        return new CountTable(
                code, List.of(dimensions), LongStream.of(counts).boxed().toList());
    }

    private static int category(Dimension dimension, int place) {
        int sex = place / ANSWERS / 4;
        int answer = place % ANSWERS;
        if (dimension.equals(SEX)) {
            return sex;
        }
        int age = place / ANSWERS % 4;
        if (dimension.equals(AGE)) {
            return age;
        }
        if (dimension.equals(AGE_UNMERGED)) {
            return age < 2 ? age : age + 1;
        }
        if (answer == ANSWERS - 1) {
            return sex == 0 ? 2 : 3;
        }
        return dimension.equals(FAMILY) ? answer % 2 : answer / 2;
    }

    /** The kinds of sheets that are there; what comes after the first version are two of them. */
    private static Microdata microdata(long[] people) {
        Microdata.Builder sheets = new Microdata.Builder(
                DIMENSIONS,
                List.of(
                        new Microdata.Asked(List.of(0), -1, -1, List.of()),
                        new Microdata.Asked(List.of(1), -1, -1, List.of()),
                        new Microdata.Asked(List.of(2, 3), 0, 3, List.of(false, false))));
        for (int place = 0; place < people.length; place++) {
            byte[] row = new byte[DIMENSIONS.size()];
            for (int d = 0; d < row.length; d++) {
                row[d] = (byte) category(DIMENSIONS.get(d), place);
            }
            if (people[place] > 0) {
                sheets.add(row, 1, 0, false);
            }
            if (place == 0 || place == 4 * ANSWERS - 1) {
                sheets.add(row, 1, 1, false);
            }
        }
        return sheets.build();
    }

    private static StoredTables stored(Withheld decided, List<CountTable> tables) throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        return json.readValue(
                json.writeValueAsString(StoredTables.of(decided, tables, ROUTINGS, List.of(1))), StoredTables.class);
    }

    /** The cells of the publication whose count the world is not told. */
    private static Set<CellKey> hidden(StoredTables stored) {
        Set<CellKey> hidden = new TreeSet<>();
        for (PublishedCell cell : PublishedCells.of(stored, false)) {
            String[] dimensions = cell.table().split("[*]");
            List<String> categories = Stream.of(cell.row(), cell.column())
                    .map(category -> category == null ? "" : category)
                    .toList();
            List<Condition> people = new ArrayList<>();
            IntStream.range(0, dimensions.length)
                    .filter(i -> !categories.get(i).isEmpty())
                    .forEach(i -> people.add(condition(dimensions[i], categories.get(i))));
            assertEquals(cell.withheld(), cell.count() == null);
            if (cell.withheld()) {
                hidden.add(CellKey.of(people));
            }
        }
        return hidden;
    }

    private static Condition condition(String dimension, String category) {
        boolean isOfQuestion = Set.of(Dimension.NO_ANSWER, Dimension.NOT_ASKED).contains(category);
        return new Condition(isOfQuestion ? dimension.replaceFirst("[.].*", "") : dimension, category);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsStoredRestoredAndShownOfTwoVersionsIsWhatTheRuleDecided(long seed) throws JsonProcessingException {
        Random random = new Random(seed);
        long[] people = people(random);
        List<Published> restored = new ArrayList<>();
        for (int version = 0; version < 2; version++) {
            List<CountTable> tables = tables(people);
            Withheld decided = Withholding.of(LinkedTables.of(tables, ROUTINGS), K, restored, microdata(people))
                    .value();
            StoredTables stored = stored(decided, tables);
            assertEquals(decided, stored.restored());
            assertEquals(decided.withheld().keySet(), hidden(stored));
            restored.add(stored.restored().published());
            people[0] += 12;
            people[4 * ANSWERS - 1] += 3;
        }
        assertFalse(restored.get(0).withheld().isEmpty(), "nothing to protect");
    }
}
