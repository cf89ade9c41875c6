package jp.tsunagari.api.shared.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.tsunagari.api.codelist.CodeList;
import jp.tsunagari.domain.shared.RefusalCode;
import org.junit.jupiter.api.Test;

/** Nothing that the service can say is without its words in one of the languages. */
class MessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?::([a-z-]+))?}");
    /** Values that are codes of a list wherever they stand. */
    private static final Set<String> CODED =
            Set.of("kind", "status", "state", "tier", "role", "attribute", "scale", "feeds", "channel", "visibility");

    private static final ResourceBundle JA = ResourceBundle.getBundle("messages_ja");
    private static final ResourceBundle EN = ResourceBundle.getBundle("messages_en");

    @Test
    void everyFaultOfTheSourcesAndOfTheRulesHasItsSentence() throws IOException {
        Set<String> codes = FaultCodes.inSources();
        assertTrue(codes.size() > 30, "only these were found: " + codes);
        for (RefusalCode code : RefusalCode.values()) {
            codes.add(Slug.of(code));
        }
        assertEquals(
                List.of(),
                codes.stream()
                        .map(code -> "fault." + code)
                        .filter(key -> !Messages.has(key))
                        .toList());
    }

    @Test
    void everyProblemHasItsAdvice() {
        for (ProblemType type : ProblemType.values()) {
            assertTrue(Messages.has("problem." + type.slug()), type.slug());
        }
    }

    @Test
    void everyCodeHasItsLabels() {
        List<String> missing = new ArrayList<>();
        for (CodeList list : CodeList.values()) {
            list.codes().stream()
                    .map(code -> "code." + list.slug() + "." + code)
                    .filter(key -> !Messages.has(key))
                    .forEach(missing::add);
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertEquals(new TreeSet<>(withoutColumns(JA)), new TreeSet<>(withoutColumns(EN)));
        for (String key : withoutColumns(JA)) {
            assertTrue(places(JA.getString(key)).containsAll(places(EN.getString(key))), key);
        }
    }

    @Test
    void aSentenceSpeaksOfLabelsAndNotOfCodes() {
        Map<String, Object> values = Map.of("from", "DRAFT", "to", "CLOSED", "allowed", List.of("OPEN", "PUBLISHED"));
        assertEquals(
                "準備中 から 受付終了 には変更できません。変更できるのは 回答受付中、結果公開 です。",
                Messages.text(Language.JA, "fault.survey-transition-not-allowed", values));
        assertEquals(
                "上位番号は、このファイルにある 交付決定、発注 の行の番号にしてください。",
                Messages.text(
                        Language.JA, "fault.unknown-parent-row", Map.of("allowed", List.of("AWARD", "CONTRACT"))));
        Set<String> lists = Arrays.stream(CodeList.values()).map(CodeList::slug).collect(Collectors.toSet());
        for (ResourceBundle bundle : List.of(JA, EN)) {
            for (String key : bundle.keySet()) {
                PLACE.matcher(bundle.getString(key)).results().forEach(place -> {
                    String list = place.group(2);
                    assertTrue(list == null ? !CODED.contains(place.group(1)) : lists.contains(list), key);
                });
            }
        }
    }

    /** A bundle would keep the later of two sentences silently. */
    @Test
    void noKeyStandsTwice() throws IOException {
        for (String file : List.of("messages_ja.properties", "messages_en.properties")) {
            Set<String> keys = new TreeSet<>();
            for (String line : Files.readAllLines(Path.of("src/main/resources", file))) {
                assertTrue(!line.contains("=") || keys.add(line.substring(0, line.indexOf('='))), line);
            }
        }
    }

    private static List<String> withoutColumns(ResourceBundle bundle) {
        return bundle.keySet().stream()
                .filter(key -> !key.startsWith("column."))
                .toList();
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(text).results().forEach(found -> places.add(found.group()));
        return places;
    }
}
