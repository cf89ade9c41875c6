package jp.tsunagari.api.shared.problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the fault codes that the sources of the service write out. */
final class FaultCodes {
    /** Which argument of a call is the code. */
    private static final Map<String, Integer> CALLS =
            Map.of("Fault.at", 1, "Fault.of", 0, "Fault.parameter", 1, "new Misread", 0, "fault", 1);

    private static final Pattern CALL =
            Pattern.compile("(Fault\\.at|Fault\\.of|Fault\\.parameter|new Misread|\\bfault)\\(");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z-]*)\"");

    private FaultCodes() {}

    static Set<String> inSources() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                Matcher call = CALL.matcher(source);
                while (call.find()) {
                    List<String> arguments = arguments(source, call.end());
                    int code = CALLS.get(call.group(1));
                    if (code < arguments.size() && !arguments.get(code).contains("(")) {
                        LITERAL.matcher(arguments.get(code)).results().forEach(found -> codes.add(found.group(1)));
                    }
                }
            }
        }
        return codes;
    }

    private static List<String> arguments(String source, int from) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int begin = from;
        for (int i = from; depth >= 0; i++) {
            char at = source.charAt(i);
            if (at == '"') {
                i = source.indexOf('"', i + 1);
            } else if (at == '(') {
                depth++;
            } else if (at == ')') {
                depth--;
            }
            if (depth < 0 || depth == 0 && at == ',') {
                arguments.add(source.substring(begin, i));
                begin = i + 1;
            }
        }
        return arguments;
    }
}
