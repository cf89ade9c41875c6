package jp.tsunagari.api.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class SecurityHeadersTest {
    private static final Pattern SCRIPT = Pattern.compile("<script([^>]*)>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern HASH = Pattern.compile("'(sha256-[^']+)'");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/platforms",
                "/api/v1/platforms?surprise=1",
                "/api/v1/nowhere",
                "/nowhere",
                "/problems/gone",
                "/q/openapi",
                "/q/health",
                "/q/swagger-ui/"
            })
    void everyAnswerTellsBrowsersWhatTheyMayDoWithIt(String path) {
        Response answer = Api.raw().get(path);
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
        assertEquals("no-referrer", answer.header("Referrer-Policy"));
        assertEquals("DENY", answer.header("X-Frame-Options"));
        assertEquals(1, answer.headers().getList("Content-Security-Policy").size());
        String policy = answer.header("Content-Security-Policy");
        assertTrue(policy.startsWith("default-src 'none'") && policy.contains("frame-ancestors 'none'"), policy);
        assertEquals(path.startsWith(SecurityHeaders.SWAGGER_UI), policy.contains("script-src"), policy);
    }

    /** A new version of the extension brings another page: then the hashes in SecurityHeaders are those that this names. */
    @Test
    void theScriptsOfTheSwaggerPageAreThoseThatThePolicyNames() throws Exception {
        Response page = Api.raw().get("/q/swagger-ui/");
        Set<String> inPage = new TreeSet<>();
        Matcher script = SCRIPT.matcher(page.asString());
        while (script.find()) {
            if (!script.group(1).contains("src=")) {
                byte[] hash = MessageDigest.getInstance("SHA-256")
                        .digest(script.group(2).getBytes(StandardCharsets.UTF_8));
                inPage.add("sha256-" + Base64.getEncoder().encodeToString(hash));
            }
        }
        Set<String> allowed = new TreeSet<>();
        String policy = page.header("Content-Security-Policy");
        HASH.matcher(policy).results().forEach(found -> allowed.add(found.group(1)));
        assertEquals(inPage, allowed, page.asString());
        assertFalse(allowed.isEmpty());
        assertFalse(policy.contains("script-src 'self' 'unsafe-inline'") || policy.contains("unsafe-eval"), policy);
        assertFalse(page.asString().matches("(?is).*<[^>]+ on[a-z]+=.*"), "a handler in an attribute");
    }

    @Test
    void thePageOfAProblemNeedsNothingThatThePolicyForbids() {
        String page = Api.raw().get("/problems/gone").asString();
        assertFalse(page.matches("(?is).*<(script|style|link|img|iframe|form)\\b.*"), page);
        assertFalse(page.contains("style="), page);
    }
}
