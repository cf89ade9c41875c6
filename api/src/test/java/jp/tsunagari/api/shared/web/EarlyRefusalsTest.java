package jp.tsunagari.api.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that never reach a resource are refused as problem details too. */
@ApiTest
class EarlyRefusalsTest {
    @ParameterizedTest
    @CsvSource({
        "GET /nowhere, 404",
        "GET /api/v1/nowhere, 404",
        "GET /q/nowhere, 404",
        "GET /q/swagger-ui/%00/v1, 404",
        "GET /api/v1/platforms/%00, 404",
        "GET /../../etc/passwd, 404",
        "GET /problems/nowhere, 404",
        "POST /problems/gone, 405",
        "BREW /api/v1/platforms, 405",
        "TRACE /api/v1/platforms, 405",
    })
    void aRequestThatNothingTakesIsAProblem(String request, int status) throws IOException {
        String[] answer = answer(request + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        isProblem(answer, status);
    }

    @Test
    void aRequestWithoutAHostIsAProblem() throws IOException {
        isProblem(answer("GET /api/v1/platforms HTTP/1.1\r\nConnection: close\r\n\r\n"), 400);
    }

    @Test
    void aBodyThatIsAnnouncedTooLargeIsRefusedBeforeItIsSent() throws IOException {
        String[] answer = answer("PUT /api/v1/municipalities HTTP/1.1\r\nHost: x\r\nContent-Type: text/csv\r\n"
                + "Accept-Language: en\r\nContent-Length: 52428800\r\n\r\n");
        isProblem(answer, 413);
        assertTrue(answer[1].contains("The body is too large"), answer[1]);
    }

    @Test
    void whatIsNoRequestAtAllIsRefusedWithoutAWord() throws IOException {
        String[] malformed = answer("GET /api/v1/platforms/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertTrue(malformed[0].contains(" 400 "), malformed[0]);
        assertEquals("", malformed[1]);
        assertTrue(answer("nonsense\r\n\r\n")[0].contains(" 400 "));
        String[] tooLong = answer("GET /api/v1/platforms?q=" + "a".repeat(6000) + " HTTP/1.1\r\nHost: x\r\n\r\n");
        assertTrue(tooLong[0].contains(" 414 "), tooLong[0]);
        assertEquals("", tooLong[1]);
    }

    private static void isProblem(String[] answer, int status) {
        assertTrue(answer[0].contains(" " + status + " "), answer[0]);
        assertTrue(answer[0].toLowerCase().contains("content-type: application/problem+json"), answer[0] + answer[1]);
        JsonNode problem = Operation.parse(answer[1]);
        assertEquals(status, problem.get("status").asInt());
        assertTrue(problem.get("type").asText().startsWith("/problems/"));
        assertFalse(answer[1].contains("Exception") || answer[1].contains("stack"), answer[1]);
    }

    /** Head and body of what the server says until it closes the connection. */
    private static String[] answer(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", Api.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            String text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String[] parts = text.split("\r\n\r\n", 2);
            return parts.length == 2 ? parts : new String[] {text, ""};
        }
    }
}
