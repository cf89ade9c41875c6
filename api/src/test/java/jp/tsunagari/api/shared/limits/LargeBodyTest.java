package jp.tsunagari.api.shared.limits;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Await;
import jp.tsunagari.api.support.Keys;
import org.junit.jupiter.api.Test;

/** The service holds large bodies only for those whom it knows, and of all together only so much. */
@ApiTest
@TestProfile(OnTheNetwork.class)
class LargeBodyTest {
    private static final int LARGE = 3 << 20;

    private int asked;

    private static Socket open(int client, String key, String length) throws IOException {
        Socket socket = new Socket("127.0.0.1", Api.port());
        socket.setSoTimeout(30_000);
        String credential = key == null ? "" : "Authorization: Bearer " + key + "\r\n";
        String head =
                "PUT /api/v1/municipalities HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: text/csv\r\n"
                        + "X-Forwarded-For: 198.51.100." + client + "\r\n" + credential + length + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(UTF_8));
        return socket;
    }

    private static void send(Socket socket, int bytes) throws IOException {
        socket.getOutputStream().write("x".repeat(bytes).getBytes(UTF_8));
    }

    private static String answer(Socket socket) throws IOException {
        try (socket) {
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private static String put(int client, String key, int bytes) throws IOException {
        Socket socket = open(client, key, "Content-Length: " + bytes);
        send(socket, bytes);
        return answer(socket);
    }

    @Test
    void aKeyThatIsUsedForTheFirstTimeMaySendALargeBody() throws IOException {
        String key = Keys.of(Role.ADMIN);
        for (int i = 0; i < 3; i++) {
            String answer = put(101, key, LARGE);
            assertTrue(answer.startsWith("HTTP/1.1 422 "), answer);
        }
    }

    @Test
    void soItMayWhereItDoesNotSayHowLarge() throws IOException {
        Socket socket = open(102, Keys.of(Role.ADMIN), "Transfer-Encoding: chunked");
        String chunk = "100000\r\n" + "x".repeat(0x100000) + "\r\n";
        socket.getOutputStream().write((chunk + chunk + "0\r\n\r\n").getBytes(UTF_8));
        String answer = answer(socket);
        assertTrue(answer.startsWith("HTTP/1.1 422 "), answer);
    }

    @Test
    void outsideOfTheApiNoCredentialIsLookedAt() {
        Api.raw()
                .header("Authorization", "Bearer " + Keys.of(Role.ADMIN))
                .header("X-Forwarded-For", "198.51.100.105")
                .body(new byte[LARGE])
                .post("/q/nowhere")
                .then()
                .statusCode(413);
    }

    /** More than all bodies together may be: it is not held. */
    @Test
    void aLargeBodyWithAWrongKeyIsLetPassAndItsSenderIsRefused() throws IOException {
        String answer = put(103, "tsu_wrong", 3 * OnTheNetwork.BODIES_AT_ONCE);
        assertTrue(answer.startsWith("HTTP/1.1 401 "), answer);
        assertTrue(answer.contains("/problems/unauthenticated"), answer);
    }

    /** The body of another test is given back shortly after its answer was read, and until then one that waits here finds no room. */
    @Test
    void allBodiesTogetherHoldOnlySoMuchAndGiveItBack() throws IOException {
        List<Socket> waiting = new ArrayList<>();
        Await.until(Duration.ofSeconds(10), "there is no room", () -> {
            waiting.add(almostSent(10 + waiting.size(), 1_000_000));
            return unavailable(Keys.of(Role.ADMIN));
        });
        assertTrue(waiting.size() <= 4 * OnTheNetwork.BODIES_AT_ONCE / 1_000_000, () -> waiting.size() + " found room");
        for (Socket socket : waiting) {
            socket.close();
        }
        Await.until(Duration.ofSeconds(10), "there is room again", () -> !unavailable(Keys.of(Role.ADMIN)));
    }

    private static Socket almostSent(int client, int bytes) {
        try {
            Socket socket = open(client, null, "Content-Length: " + bytes);
            send(socket, bytes - 1);
            return socket;
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    /** Each time from another address, so that none reaches its limit of requests. */
    private boolean unavailable(String key) {
        try {
            String answer = put(120 + asked++ % 130, key, 500_000);
            assertTrue(answer.startsWith("HTTP/1.1 503 ") || answer.startsWith("HTTP/1.1 422 "), answer);
            assertTrue(!answer.startsWith("HTTP/1.1 503 ") || answer.contains("Retry-After: "), answer);
            return answer.startsWith("HTTP/1.1 503 ");
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
