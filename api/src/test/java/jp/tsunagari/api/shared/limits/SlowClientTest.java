package jp.tsunagari.api.shared.limits;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Keys;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A client that sends slowly holds its connection and nothing else, and that for a time. */
@ApiTest
@Tag("any-database")
@TestProfile(OnTheNetwork.class)
class SlowClientTest {
    /** More than there are workers. */
    private static final int CLIENTS = 300;

    private static final Duration PROMPT = Duration.ofSeconds(5);

    private static Socket open(int client, String head) throws IOException {
        Socket socket = new Socket("127.0.0.1", Api.port());
        socket.setSoTimeout(30_000);
        socket.getOutputStream()
                .write((head + "Host: x\r\nX-Forwarded-For: 203.0." + client / 200 + "." + client % 200 + "\r\n\r\n")
                        .getBytes(UTF_8));
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        try (socket) {
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    @Test
    void hundredsWhoDripTheirBodiesDelayNobodyAndAreSentAway() throws Exception {
        String key = Keys.of(Role.NATIONAL);
        List<Socket> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            String length = i % 2 == 0 ? "Content-Length: 500\r\n" : "Transfer-Encoding: chunked\r\n";
            clients.add(open(i, "POST /api/v1/organisations HTTP/1.1\r\nContent-Type: application/json\r\n" + length));
        }
        AtomicBoolean over = new AtomicBoolean();
        Thread dripping = new Thread(() -> drip(clients, over));
        dripping.start();
        try {
            for (int i = 0; i < 5; i++) {
                long began = System.nanoTime();
                Api.as(key).get("/api/v1/municipalities").then().statusCode(200);
                Duration took = Duration.ofNanos(System.nanoTime() - began);
                assertTrue(took.compareTo(PROMPT) < 0, "a normal request took " + took);
            }
            for (int i = 0; i < CLIENTS; i += 2) {
                String answer = answer(clients.get(i));
                assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
                assertTrue(answer.contains("/problems/request-timeout"), answer);
            }
        } finally {
            over.set(true);
            dripping.join();
            for (Socket client : clients) {
                client.close();
            }
        }
    }

    private static void drip(List<Socket> clients, AtomicBoolean over) {
        while (!over.get()) {
            for (int i = 0; i < clients.size(); i++) {
                try {
                    clients.get(i).getOutputStream().write((i % 2 == 0 ? " " : "1\r\n \r\n").getBytes(UTF_8));
                } catch (IOException sentAway) {
                    // As it shall be.
                }
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    @Test
    void whoWaitsForPermissionToSendABodyGetsIt() throws IOException {
        Socket socket = open(
                1000,
                "POST /api/v1/organisations HTTP/1.1\r\nExpect: 100-continue\r\nConnection: close\r\n"
                        + "Content-Type: application/json\r\nContent-Length: 2\r\n");
        byte[] first = socket.getInputStream().readNBytes("HTTP/1.1 100".length());
        assertEquals("HTTP/1.1 100", new String(first, UTF_8));
        socket.getOutputStream().write("{}".getBytes(UTF_8));
        assertTrue(answer(socket).contains("HTTP/1.1 401 "));
    }

    @Test
    void aBodyWithoutCredentialsIsSmallAlsoWhereItsLengthIsNotSaid() throws IOException {
        Socket socket = open(
                1001,
                "PUT /api/v1/municipalities HTTP/1.1\r\nContent-Type: text/csv\r\nTransfer-Encoding: chunked\r\n");
        byte[] chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(UTF_8);
        for (int i = 0; i < 20; i++) {
            socket.getOutputStream().write(chunk);
        }
        String answer = answer(socket);
        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
    }

    /** A worker that would write an answer in pieces would wait for a client that does not read them. */
    @Test
    void anAnswerLeavesItsWorkerAsAWhole() throws IOException {
        String answer = answer(open(1002, "GET /api/v1/code-lists/fields HTTP/1.1\r\nConnection: close\r\n"))
                + answer(open(1002, "GET /api/v1/municipalities?limit=200 HTTP/1.1\r\nConnection: close\r\n"));
        assertEquals(2, answer.toLowerCase(Locale.ROOT).split("\r\ncontent-length: ").length - 1, answer);
    }
}
