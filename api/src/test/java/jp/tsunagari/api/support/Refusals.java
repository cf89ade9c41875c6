package jp.tsunagari.api.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.oai.validator.restassured.OpenApiValidationFilter.OpenApiValidationException;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Sends requests that must all be refused, and tells at the end which were not refused as they should be. */
public final class Refusals {
    private static final Pattern INSIDE = Pattern.compile("Exception|jp\\.tsunagari|\\bat [a-z]+\\.|select |hibernate");
    private final Supplier<RequestSpecification> caller;
    private final StoredRows stored;
    private final Object before;
    private final List<String> wrong = new ArrayList<>();
    private int sent;

    public Refusals(DataSource source) {
        this(source, Api::call);
    }

    public Refusals(DataSource source, Supplier<RequestSpecification> caller) {
        this.caller = caller;
        stored = new StoredRows(source);
        before = stored.read();
    }

    /** {@code place} is the pointer or the parameter that the answer must name; null where there is none. */
    public void expect(Call call, int status, String place, String why) {
        sent++;
        String fault;
        try {
            fault = fault(call.send(caller.get()), status, place);
        } catch (OpenApiValidationException undocumented) {
            fault = undocumented.getMessage();
        }
        if (fault != null) {
            wrong.add(call.method() + " " + call.path() + " [" + call.mediaType() + "] " + why + ": " + fault);
        }
    }

    private static String fault(Response answer, int status, String place) {
        String body = answer.asString();
        if (answer.statusCode() != status || !answer.contentType().startsWith("application/problem+json")) {
            return "expected " + status + " but " + answer.statusCode() + " " + answer.contentType() + " " + body;
        }
        if (INSIDE.matcher(body).find()) {
            return "tells its inside: " + body;
        }
        if (place == null) {
            return null;
        }
        List<String> places = new ArrayList<>();
        Operation.parse(body)
                .path("errors")
                .forEach(error -> places.add(
                        error.path("pointer").asText(error.path("parameter").asText())));
        return places.contains(place) ? null : "no fault at '" + place + "' in " + body;
    }

    /** Nothing was stored, enough was tried, and every answer was right. */
    public void finish(int least) {
        assertEquals(
                List.of(), wrong.subList(0, Math.min(wrong.size(), 40)), wrong.size() + " of " + sent + " are wrong");
        assertEquals(before, stored.read(), "something was stored");
        assertTrue(sent >= least, "only " + sent + " requests were made");
    }
}
