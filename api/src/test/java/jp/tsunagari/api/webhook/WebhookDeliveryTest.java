package jp.tsunagari.api.webhook;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a receiver gets, and what becomes of a delivery when the receiver does not take it. */
@ApiTest
@TestProfile(Receivers.class)
class WebhookDeliveryTest {
    private String city;

    @BeforeEach
    void newCity() {
        city = Api.newCity();
    }

    private static void verify(String secret, Receiver.Received received) throws Exception {
        new Webhook(secret).verify(received.body(), received.headers());
    }

    private static String onlyDelivery(String webhook) {
        return Hooks.until(() -> Hooks.deliveries(webhook), all -> all.size() == 1)
                .get(0);
    }

    @Test
    void aChangeIsToldAtOnceSignedAndWithoutItsContent() throws Exception {
        try (Receiver receiver = new Receiver()) {
            JsonPath webhook = Hooks.create(city, receiver.url());
            String organisation = Api.newOrganisation(city);
            Receiver.Received received = receiver.next();
            verify(webhook.getString("secret"), received);
            JsonPath body = JsonPath.from(received.body());
            assertEquals("organisations.created", body.getString("type"));
            assertEquals(
                    Map.of(
                            "id",
                            organisation,
                            "type",
                            "organisations",
                            "kind",
                            "CREATED",
                            "version",
                            0,
                            "municipalityCode",
                            city),
                    body.getMap("data"));
            assertTrue(Instant.parse(body.getString("timestamp")).isAfter(Instant.EPOCH));
            assertEquals("application/json", received.header("content-type"));
            String delivery = onlyDelivery(webhook.getString("id"));
            assertEquals(delivery, received.header("webhook-id"));
            JsonPath log = Hooks.until(delivery, DeliveryState.DELIVERED);
            assertEquals(List.of("DELIVERED"), log.getList("attempts.outcome"));
            assertEquals(List.of(200), log.getList("attempts.statusCode"));
            assertNull(log.get("dueAt"));
        }
    }

    @Test
    void aReceiverThatFailsIsCalledAgainUntilItTakesTheDeliveryAndTheLogTellsEachAttempt() throws Exception {
        try (Receiver inside = new Receiver();
                Receiver receiver = new Receiver(500, 301, Receiver.SILENCE, 404).redirectTo(inside.url())) {
            JsonPath webhook = Hooks.create(city, receiver.url());
            Api.newOrganisation(city);
            String delivery = onlyDelivery(webhook.getString("id"));
            JsonPath log = Hooks.until(delivery, DeliveryState.FAILED);
            assertEquals(
                    List.of("ERROR_STATUS", "REDIRECTED", "TIMED_OUT", "ERROR_STATUS"),
                    log.getList("attempts.outcome"),
                    log::prettify);
            assertEquals(Stream.of(500, 301, null, 404).toList(), log.getList("attempts.statusCode"));
            List<String> times = log.getList("attempts.at");
            assertEquals(times.stream().sorted().toList(), times);
            assertTrue(log.getLong("attempts[2].milliseconds") >= Receivers.TIMEOUT.toMillis(), log::prettify);
            assertEquals(0, inside.waiting(), "the redirect was followed");

            Api.call()
                    .post("/api/v1/webhook-deliveries/" + delivery + "/replays")
                    .then()
                    .statusCode(200);
            log = Hooks.until(delivery, DeliveryState.DELIVERED);
            assertEquals(5, log.getList("attempts").size());
            List<Receiver.Received> calls =
                    IntStream.range(0, 5).mapToObj(i -> receiver.next()).toList();
            for (Receiver.Received call : calls) {
                assertEquals(delivery, call.header("webhook-id"));
                assertEquals(calls.get(0).body(), call.body());
                verify(webhook.getString("secret"), call);
            }
            assertEquals(
                    5,
                    new HashSet<>(calls.stream()
                                    .map(call -> call.header("webhook-signature"))
                                    .toList())
                            .size(),
                    "each attempt is signed with its own time");
        }
    }

    @Test
    void aReceiverThatIsGoneIsNotCalledAgainUntilSomebodySwitchesItOn() {
        try (Receiver receiver = new Receiver(410)) {
            String webhook = Hooks.create(city, receiver.url()).getString("id");
            Api.newOrganisation(city);
            String delivery = onlyDelivery(webhook);
            assertEquals(
                    List.of("GONE"), Hooks.until(delivery, DeliveryState.FAILED).getList("attempts.outcome"));
            JsonPath disabled = Hooks.read("webhooks/" + webhook);
            assertEquals("DISABLED", disabled.getString("status"));
            assertEquals("RECEIVER_GONE", disabled.getString("disabledBecause"));
            receiver.next();
            Api.call()
                    .post("/api/v1/webhook-deliveries/" + delivery + "/replays")
                    .then()
                    .statusCode(409)
                    .body("errors.code", contains("webhook-not-active"));

            Api.newOrganisation(city);
            String path = "webhooks/" + webhook;
            Api.patch(path, Api.tag(path), Map.of("status", "ACTIVE")).then().statusCode(200);
            String told = Api.newOrganisation(city);
            assertEquals(told, JsonPath.from(receiver.next().body()).getString("data.id"));
        }
    }

    @Test
    void afterARotationBothSecretsSignAndNoOther() throws Exception {
        try (Receiver receiver = new Receiver()) {
            JsonPath webhook = Hooks.create(city, receiver.url());
            String rotations = "/api/v1/webhooks/" + webhook.getString("id") + "/secret-rotations";
            String second = Api.call().post(rotations).path("secret");
            Api.newOrganisation(city);
            Receiver.Received received = receiver.next();
            assertEquals(2, received.header("webhook-signature").split(" ").length);
            verify(webhook.getString("secret"), received);
            verify(second, received);
            String third = Api.call().post(rotations).path("secret");
            assertThrows(WebhookVerificationException.class, () -> verify(third, received));
            Api.newOrganisation(city);
            Receiver.Received next = receiver.next();
            assertDoesNotThrow(() -> verify(third, next));
            assertThrows(WebhookVerificationException.class, () -> verify(webhook.getString("secret"), next));
        }
    }

    @Test
    void changesArriveInTheirOrderAndOnlyThoseAskedFor() {
        try (Receiver all = new Receiver();
                Receiver committees = new Receiver()) {
            Hooks.create(city, all.url());
            Hooks.create(city, committees.url(), "committees");
            Api.newOrganisation(Api.newCity());
            List<String> made = List.of(
                    Api.newOrganisation(city),
                    Api.newCommittee(city, "福祉"),
                    Api.newOrganisation(city),
                    Api.newCommittee(city, "防災"));
            assertEquals(
                    made,
                    IntStream.range(0, 4)
                            .mapToObj(i -> JsonPath.from(all.next().body()).getString("data.id"))
                            .toList());
            assertEquals(
                    List.of(made.get(1), made.get(3)),
                    IntStream.range(0, 2)
                            .mapToObj(
                                    i -> JsonPath.from(committees.next().body()).getString("data.id"))
                            .toList());
            assertEquals(0, all.waiting() + committees.waiting());
        }
    }

    @Test
    void theNameGoesAlongToTheAddressThatWasCheckedAndIsNotLookedUpAgain() {
        AtomicInteger lookups = new AtomicInteger();
        QuarkusMock.installMockForType(
                new LoopbackOnly() {
                    @Override
                    List<InetAddress> addresses(String host) {
                        if (host.equals("kept.example")) {
                            lookups.incrementAndGet();
                        }
                        return List.of(InetAddress.getLoopbackAddress());
                    }
                },
                HostNames.class);
        try (Receiver receiver = new Receiver()) {
            String host = "kept.example:" + receiver.port();
            Hooks.create(city, "http://" + host + "/hook");
            Api.newOrganisation(city);
            assertEquals(host, receiver.next().header("host"));
            assertEquals(1, lookups.get(), "for the one attempt, and none when it was given");
        }
    }

    @Test
    void aNameServerThatDoesNotAnswerEndsTheAttemptInTime() {
        CountDownLatch end = new CountDownLatch(1);
        QuarkusMock.installMockForType(
                new LoopbackOnly() {
                    @Override
                    List<InetAddress> addresses(String host) throws UnknownHostException {
                        if (host.equals("silent.example")) {
                            awaitQuietly(end);
                        }
                        return super.addresses(host);
                    }
                },
                HostNames.class);
        try {
            String webhook = Hooks.create(city, "http://silent.example/").getString("id");
            Api.newOrganisation(city);
            assertEquals("TIMED_OUT", firstOutcome(webhook));
        } finally {
            end.countDown();
        }
    }

    /** As a look-up in the system does, which nobody can interrupt. */
    private static void awaitQuietly(CountDownLatch end) {
        while (end.getCount() > 0) {
            try {
                end.await();
            } catch (InterruptedException ignored) {
                continue;
            }
        }
    }

    @Test
    void aReceiverThatIsNotThereOrSpeaksNoTlsIsLoggedAsSuch() throws Exception {
        int nobody;
        try (ServerSocket port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = port.getLocalPort();
        }
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread answers = new Thread(() -> speakPlainly(plain));
            answers.start();
            String closed =
                    Hooks.create(city, "http://127.0.0.1:" + nobody + "/").getString("id");
            String wrong = Hooks.create(city, "https://127.0.0.1:" + plain.getLocalPort() + "/")
                    .getString("id");
            Api.newOrganisation(city);
            assertEquals("CONNECTION_FAILED", firstOutcome(closed));
            assertEquals("TLS_FAILED", firstOutcome(wrong));
        }
    }

    private static void speakPlainly(ServerSocket server) {
        while (true) {
            try (Socket socket = server.accept()) {
                socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII));
            } catch (IOException closed) {
                return;
            }
        }
    }

    @Test
    void metricsDoNotNameTheReceiver() {
        try (Receiver receiver = new Receiver()) {
            String token = "t0ken" + receiver.port();
            String webhook = Hooks.create(city, receiver.url().replace("/hook", "/" + token))
                    .getString("id");
            Api.newOrganisation(city);
            Hooks.until(onlyDelivery(webhook), DeliveryState.DELIVERED);
            assertFalse(Api.raw().get("/q/metrics").asString().contains(token));
        }
    }

    private static String firstOutcome(String webhook) {
        String delivery = onlyDelivery(webhook);
        return Hooks.until(() -> Hooks.read("webhook-deliveries/" + delivery), read -> !read.getList("attempts")
                        .isEmpty())
                .getString("attempts[0].outcome");
    }
}
