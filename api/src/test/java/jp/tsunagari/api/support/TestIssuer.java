package jp.tsunagari.api.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Where the provider of tokens publishes its keys. A test puts the keys there that it signs with. */
public class TestIssuer implements QuarkusTestResourceLifecycleManager {
    public static final String ISSUER = "https://login.example.jp/realms/city";
    public static final String AUDIENCE = "tsunagari";

    private HttpServer server;
    private byte[] keys = "{\"keys\":[]}".getBytes(StandardCharsets.UTF_8);

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.createContext("/jwks", this::answer);
        server.start();
        return Map.of(
                "tsunagari.token.jwks",
                "http://localhost:" + server.getAddress().getPort() + "/jwks",
                "tsunagari.token.issuer",
                ISSUER,
                "tsunagari.token.audience",
                AUDIENCE,
                "tsunagari.token.unknown-key-minutes",
                "0");
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("PUT")) {
            keys = exchange.getRequestBody().readAllBytes();
        }
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, keys.length);
        try (var body = exchange.getResponseBody()) {
            body.write(keys);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
