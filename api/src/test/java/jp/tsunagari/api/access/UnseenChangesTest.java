package jp.tsunagari.api.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Keys;
import jp.tsunagari.domain.shared.Visibility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No answer to a caller of one city changes, by a byte or a tag, while only unpublished data of another city changes. */
@ApiTest
@Tag("any-database")
class UnseenChangesTest {
    private static final long SEED = 20_261_121;
    private static final int ROUNDS = 3;
    private static final int LEAST_QUESTIONS = 300;

    @Test
    void whatAnotherCityDoesNotPublishIsNoticedNowhere() {
        AccessCity own = new AccessCity(true, Visibility.PUBLISHED);
        AccessCity other = new AccessCity(false, Visibility.PUBLISHED);
        UnpublishedLife life = new UnpublishedLife(other, own, new Random(SEED));
        Questions questions = new Questions(
                List.of(own.code(), other.code()), records(own, other, life), List.of(UnpublishedLife.WORD, "test"));
        assertTrue(questions.count() > LEAST_QUESTIONS, "only " + questions.count() + " questions");
        Map<String, String> callers = new LinkedHashMap<>();
        callers.put("anonymous", null);
        callers.put("MEMBER", own.memberKey());
        callers.put("COUNCIL", Keys.of(Role.COUNCIL, own.code()));
        callers.put("STAFF", Keys.of(Role.STAFF, own.code()));

        Map<String, Map<String, String>> before = new LinkedHashMap<>();
        callers.forEach((name, key) -> before.put(name, questions.ask(key)));
        for (int round = 1; round <= ROUNDS; round++) {
            life.goOn();
            List<String> moved = new ArrayList<>();
            callers.forEach((name, key) -> questions.ask(key).forEach((question, answer) -> {
                if (!answer.equals(before.get(name).get(question))) {
                    moved.add(name + " " + question + "\n" + before.get(name).get(question) + "\nbecame\n" + answer);
                }
            }));
            assertEquals(List.of(), moved, moved.size() + " answers moved in round " + round);
        }
        life.publish();
        callers.forEach((name, key) -> assertNotEquals(before.get(name), questions.ask(key), name));
    }

    private static Map<String, List<String>> records(AccessCity own, AccessCity other, UnpublishedLife life) {
        Map<String, List<String>> records = new LinkedHashMap<>();
        for (String collection : own.collections()) {
            List<String> ids = new ArrayList<>(List.of(own.id(collection), other.id(collection)));
            ids.addAll(life.records().getOrDefault(collection, List.of()));
            records.put(collection, ids);
        }
        return records;
    }
}
