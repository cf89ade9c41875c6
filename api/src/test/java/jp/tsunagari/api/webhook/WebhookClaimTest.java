package jp.tsunagari.api.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusMock;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import jp.tsunagari.api.shared.job.JobLock;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Together;
import org.junit.jupiter.api.Test;

/** Who sends, and whereto, with the jobs run by hand and the limits that an operator who changes nothing has. */
@ApiTest
class WebhookClaimTest {
    private static final int ALL = 1000;

    @Inject
    WebhookJobs jobs;

    @Inject
    JobLock lock;

    @Inject
    DeliveryMaker maker;

    @Inject
    DeliveryQueue queue;

    @Inject
    DataSource database;

    private static void delete(String webhook) {
        Api.call()
                .header("If-Match", "*")
                .delete("/api/v1/webhooks/" + webhook)
                .then()
                .statusCode(204);
    }

    @Test
    void aNameThatMovesInsideAfterItWasGivenIsNotCalled() throws UnknownHostException {
        InetAddress outside = InetAddress.getByName("1.1.1.1");
        AtomicInteger lookups = new AtomicInteger();
        QuarkusMock.installMockForType(
                new HostNames() {
                    @Override
                    List<InetAddress> addresses(String host) {
                        return lookups.getAndIncrement() == 0
                                ? List.of(outside)
                                : List.of(outside, InetAddress.getLoopbackAddress());
                    }
                },
                HostNames.class);
        try (Receiver inside = new Receiver()) {
            String city = Api.newCity();
            String webhook = Hooks.create(city, "https://moving.example:" + inside.port() + "/")
                    .getString("id");
            Api.newOrganisation(city);
            JsonPath log = Hooks.until(
                    () -> {
                        jobs.deliver();
                        List<String> made = Hooks.deliveries(webhook);
                        return made.isEmpty() ? null : Hooks.read("webhook-deliveries/" + made.get(0));
                    },
                    read -> read != null && !read.getList("attempts").isEmpty());
            delete(webhook);
            assertEquals("TARGET_REFUSED", log.getString("attempts[0].outcome"));
            assertNull(log.get("attempts[0].statusCode"));
            assertEquals(0, inside.waiting());
        }
    }

    @Test
    void aWebhookIsServedByOneInstanceAndTakenOverWhenThatIsKilled() throws Exception {
        String city = Api.newCity();
        String webhook = Hooks.create(city, "https://1.1.1.1/").getString("id");
        Api.newOrganisation(city);
        Hooks.until(
                () -> {
                    lock.run("webhook-deliveries", maker::run);
                    return Hooks.deliveries(webhook);
                },
                made -> made.size() == 1);
        Claim killed = oneOf(Together.run(8, () -> queue.claim(ALL)), webhook);
        assertTrue(queue.next(killed).isPresent());
        assertEquals(0, count(Together.run(8, () -> queue.claim(ALL)), webhook));

        letRunOut(webhook);
        Claim successor = oneOf(Together.run(8, () -> queue.claim(ALL)), webhook);
        assertTrue(queue.next(killed).isEmpty(), "the first one would send what the second sends");
        assertTrue(queue.next(successor).isPresent());
        delete(webhook);
        assertTrue(queue.next(successor).isEmpty(), "a deleted webhook would be called");
        queue.release(successor);
    }

    private Claim oneOf(List<List<Claim>> claims, String webhook) {
        List<Claim> found = of(claims, webhook);
        assertEquals(1, found.size());
        claims.stream()
                .flatMap(List::stream)
                .filter(claim -> !found.contains(claim))
                .forEach(queue::release);
        return found.get(0);
    }

    private static int count(List<List<Claim>> claims, String webhook) {
        return of(claims, webhook).size();
    }

    private static List<Claim> of(List<List<Claim>> claims, String webhook) {
        return claims.stream()
                .flatMap(List::stream)
                .filter(claim -> claim.webhookId().equals(UUID.fromString(webhook)))
                .toList();
    }

    /** As if the time of a claim had passed. */
    private void letRunOut(String webhook) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "update webhook_queue set claimed_until = timestamp with time zone '2025-04-01 00:00:00+00'"
                                + " where webhook_id = ?")) {
            statement.setObject(1, UUID.fromString(webhook));
            assertEquals(1, statement.executeUpdate());
        }
    }
}
