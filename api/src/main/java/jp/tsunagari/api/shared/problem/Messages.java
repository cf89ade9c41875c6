package jp.tsunagari.api.shared.problem;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sentences of the service in both languages, looked up by code. {@code {name}} stands for a value of the fault, {@code
 * {name:list}} for the label that a code has in that list, so that a sentence speaks of 準備中 and not of DRAFT.
 */
public final class Messages {
    private static final ResourceBundle JA = bundle("ja");
    private static final ResourceBundle EN = bundle("en");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?::([a-z-]+))?}");

    private Messages() {}

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("messages_" + language);
    }

    public static boolean has(String key) {
        return JA.containsKey(key) && EN.containsKey(key);
    }

    /** The codes of a list by their labels. */
    public static Map<String, String> codes(Language language, String list) {
        ResourceBundle bundle = language == Language.JA ? JA : EN;
        String prefix = "code." + list + ".";
        return bundle.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(
                        Collectors.toMap(bundle::getString, key -> key.substring(prefix.length()), (one, same) -> one));
    }

    public static String text(Language language, String key, Map<String, ?> values) {
        ResourceBundle bundle = language == Language.JA ? JA : EN;
        if (!bundle.containsKey(key)) {
            return key;
        }
        Matcher matcher = PLACE.matcher(bundle.getString(key));
        return matcher.replaceAll(place -> {
            Object value = values.get(place.group(1));
            if (value == null) {
                return "";
            }
            String list = place.group(2);
            return Matcher.quoteReplacement(list == null ? value.toString() : labels(bundle, language, list, value));
        });
    }

    /** Of one code, or of several. */
    private static String labels(ResourceBundle bundle, Language language, String list, Object value) {
        Collection<?> codes = value instanceof Collection<?> several ? several : List.of(value);
        return codes.stream()
                .map(code -> "code." + list + "." + code)
                .map(key -> bundle.containsKey(key) ? bundle.getString(key) : key)
                .collect(Collectors.joining(language == Language.JA ? "、" : ", "));
    }
}
