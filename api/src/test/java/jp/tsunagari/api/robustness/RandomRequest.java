package jp.tsunagari.api.robustness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.tsunagari.api.support.Call;
import jp.tsunagari.api.support.Operation;

/** Makes requests of which some parts are right and some are not, all from one seed. */
final class RandomRequest {
    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "PROPFIND", "get", "X");
    private static final List<String> HEADERS = List.of(
            "Accept",
            "Accept-Language",
            "Accept-Encoding",
            "Content-Type",
            "Content-Encoding",
            "If-Match",
            "If-None-Match",
            "If-Modified-Since",
            "Idempotency-Key",
            "Range",
            "Expect",
            "Origin",
            "Access-Control-Request-Method",
            "X-Forwarded-For",
            "Forwarded",
            "Cookie",
            "traceparent",
            "X-HTTP-Method-Override",
            "Authorization");
    private static final List<String> VALUES = List.of(
            "",
            "*",
            "*/*",
            "\"0\"",
            "\"0-0\"",
            "W/\"1\"",
            "application/json",
            "application/merge-patch+json",
            "text/csv",
            "text/csv;charset=Shift_JIS",
            "application/json;charset=utf-7",
            "multipart/form-data; boundary=x",
            "gzip",
            "en;q=0.1,ja",
            "xx-invalid-😀",
            "chunked",
            "100-continue",
            "bytes=0-1",
            "Bearer ",
            "Bearer tsu_00000000_x",
            "Basic dTpw",
            "null",
            "00-00000000000000000000000000000000-0000000000000000-00",
            "https://example.jp",
            "http://[::1",
            "127.0.0.1, 10.0.0.1",
            "9".repeat(3000),
            "%00%ff",
            "${jndi:x}",
            "' or 1=1 --");
    private static final List<String> PIECES = List.of(
            "api",
            "v1",
            "q",
            "openapi",
            "swagger-ui",
            "health",
            "metrics",
            "problems",
            "platforms",
            "organisations",
            "by-external-id",
            "code-lists",
            "changes",
            "%2e%2e",
            "..",
            "%00",
            "%",
            "あ",
            "%E3%81%82",
            ";x=y",
            "0195eea5-d400-7005-b318-4056941b74b0",
            "*",
            "",
            "a".repeat(300));

    private final Random random;
    private final List<Operation> operations;
    private final List<String> keys;

    RandomRequest(long seed, List<Operation> operations, List<String> keys) {
        this.random = new Random(seed);
        this.operations = operations;
        this.keys = keys;
    }

    /** The bytes of one request; the connection ends with its answer. */
    byte[] next() {
        return random.nextInt(10) < 6 ? spoilt(pick(operations)) : wild();
    }

    /** The example of an operation, with one or two things changed. */
    private byte[] spoilt(Operation operation) {
        List<String> types = operation.mediaTypes();
        Call call = operation.call(types.isEmpty() ? null : pick(types));
        String path = call.path();
        for (Map.Entry<String, String> value : call.pathParameters().entrySet()) {
            String text = random.nextInt(6) == 0 ? pick(PIECES) : encode(value.getValue());
            path = path.replace("{" + value.getKey() + "}", text);
        }
        Map<String, String> query = new LinkedHashMap<>(call.query());
        if (random.nextInt(4) == 0) {
            query.put(
                    random.nextBoolean() ? "q" : pick(List.of("limit", "cursor", "asOf", "dryRun", "x")), pick(VALUES));
        }
        Map<String, String> headers = new LinkedHashMap<>(call.headers());
        if (call.mediaType() != null) {
            headers.put("Content-Type", call.mediaType());
        }
        credential(headers);
        if (random.nextInt(3) == 0) {
            headers.put(pick(HEADERS), pick(VALUES));
        }
        byte[] body = call.body() == null ? new byte[0] : call.body().clone();
        if (body.length > 0 && random.nextInt(2) == 0) {
            body = spoilt(body);
        }
        String method = random.nextInt(12) == 0 ? pick(METHODS) : call.method();
        return bytes(method, path + queryOf(query), headers, body);
    }

    private byte[] spoilt(byte[] body) {
        int at = random.nextInt(body.length);
        switch (random.nextInt(4)) {
            case 0 -> body[at] = (byte) random.nextInt(256);
            case 1 -> body = Arrays.copyOf(body, at);
            case 2 -> {
                body = ("[".repeat(random.nextInt(5000)) + new String(body, UTF_8)).getBytes(UTF_8);
            }
            default -> {
                String text = new String(body, UTF_8);
                body = text.replaceFirst("\"[^\"]*\"(?=[,}\\]])", String.valueOf(random.nextLong()))
                        .getBytes(UTF_8);
            }
        }
        return body;
    }

    private byte[] wild() {
        StringBuilder path = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            path.append('/').append(pick(PIECES));
        }
        Map<String, String> query = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            query.put(pick(VALUES), pick(VALUES));
        }
        Map<String, String> headers = new LinkedHashMap<>();
        credential(headers);
        for (int i = random.nextInt(4); i > 0; i--) {
            headers.put(pick(HEADERS), pick(VALUES));
        }
        byte[] body = new byte[random.nextInt(4) == 0 ? random.nextInt(2000) : 0];
        random.nextBytes(body);
        return bytes(pick(METHODS), path + queryOf(query), headers, body);
    }

    private void credential(Map<String, String> headers) {
        int who = random.nextInt(keys.size() + 2);
        if (who < keys.size()) {
            headers.put("Authorization", "Bearer " + keys.get(who));
        }
    }

    private static String queryOf(Map<String, String> query) {
        StringBuilder text = new StringBuilder();
        query.forEach((name, value) -> text.append(text.length() == 0 ? '?' : '&')
                .append(encode(name))
                .append('=')
                .append(encode(value)));
        return text.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static byte[] bytes(String method, String target, Map<String, String> headers, byte[] body) {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Length: ").append(body.length).append("\r\n");
        head.append("Connection: close\r\n\r\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head.toString().getBytes(UTF_8));
        out.writeBytes(body);
        return out.toByteArray();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
