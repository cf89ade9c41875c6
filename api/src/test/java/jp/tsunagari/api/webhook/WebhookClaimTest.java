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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import jp.tsunagari.api.change.ChangeFilter;
import jp.tsunagari.api.change.ChangeService;
import jp.tsunagari.api.change.Changes;
import jp.tsunagari.api.shared.job.JobLock;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Together;
import org.junit.jupiter.api.Test;

/** Who sends, and whereto, with the jobs run by hand and the limits that an operator who changes nothing has. */
@ApiTest
class WebhookClaimTest {
    private static final int ALL = 1000;
    private static final String LONG_AGO = "timestamp with time zone '2025-04-01 00:00:00+00'";

    @Inject
    WebhookJobs jobs;

    @Inject
    JobLock lock;

    @Inject
    DeliveryMaker maker;

    @Inject
    DeliveryQueue queue;

    @Inject
    WebhookDeliveryService deliveries;

    @Inject
    DataSource database;

    @Inject
    DeliverySender sender;

    @Inject
    ChangeService changes;

    @Inject
    WebhookRepository webhooks;

    @Inject
    WebhookDeliveryRepository deliveryRows;

    @Inject
    WebhookQueueRepository queues;

    @Inject
    Today today;

    private static void delete(String webhook) {
        Api.call()
                .header("If-Match", "*")
                .delete("/api/v1/webhooks/" + webhook)
                .then()
                .statusCode(204);
    }

    @Test
    void aNameThatLeadsInsideIsTakenAndNotCalled() throws UnknownHostException {
        InetAddress outside = InetAddress.getByName("1.1.1.1");
        QuarkusMock.installMockForType(
                new LoopbackOnly() {
                    @Override
                    List<InetAddress> addresses(String host) {
                        return List.of(outside, InetAddress.getLoopbackAddress());
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

        change("update webhook_queue set claimed_until = " + LONG_AGO + " where webhook_id = ?", webhook);
        Claim successor = oneOf(Together.run(8, () -> queue.claim(ALL)), webhook);
        assertTrue(queue.next(killed).isEmpty(), "the first one would send what the second sends");
        assertTrue(queue.next(successor).isPresent());
        delete(webhook);
        assertTrue(queue.next(successor).isEmpty(), "a deleted webhook would be called");
        queue.release(successor);
    }

    @Test
    void afterAnAttemptThatFailedItIsTheTurnOfOthers() throws Exception {
        String city = Api.newCity();
        String webhook = Hooks.create(city, "https://nobody.example/").getString("id");
        for (int i = 0; i < 3; i++) {
            Api.newOrganisation(city);
        }
        Hooks.until(
                () -> {
                    lock.run("webhook-deliveries", maker::run);
                    return Hooks.deliveries(webhook);
                },
                made -> made.size() == 3);
        change("update webhook_queue set claimed_until = " + LONG_AGO + " where webhook_id = ?", webhook);
        sender.sendDue();
        Hooks.until(() -> attempts(webhook), attempts -> attempts > 0);
        Hooks.until(() -> isClaimed(webhook), claimed -> !claimed);
        assertEquals(1, attempts(webhook));
        delete(webhook);
    }

    private static int attempts(String webhook) {
        return Hooks.deliveries(webhook).stream()
                .mapToInt(id -> Hooks.read("webhook-deliveries/" + id)
                        .getList("attempts")
                        .size())
                .sum();
    }

    /** In the old order the change of the second city was passed over for good. */
    @Test
    void nothingIsLostOfAWebhookThatBecomesActiveWhileDeliveriesAreMade() {
        String first = Api.newCity();
        String second = Api.newCity();
        Hooks.create(first, "https://nobody.example/");
        List<String> made = new ArrayList<>();
        ChangeService late = new ChangeService(null, null) {
            @Override
            public long latest() {
                return changes.latest();
            }

            @Override
            public long oldest() {
                return changes.oldest();
            }

            @Override
            public Changes after(long number, ChangeFilter filter, int limit) {
                made.add(Hooks.create(second, "https://nobody.example/").getString("id"));
                Api.newOrganisation(second);
                Api.newOrganisation(first);
                return changes.after(number, filter, limit);
            }
        };
        lock.run("webhook-deliveries", new DeliveryMaker(late, webhooks, deliveryRows, queues, today)::run);
        assertEquals(1, made.size());
        Hooks.until(
                () -> {
                    lock.run("webhook-deliveries", maker::run);
                    return Hooks.deliveries(made.get(0));
                },
                found -> found.size() == 1);
    }

    private boolean isClaimed(String webhook) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select claimed_by from webhook_queue where webhook_id = ?")) {
            select.setObject(1, UUID.fromString(webhook));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getObject(1) != null;
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void oldDeliveriesAreForgottenAndThoseStillOnTheirWayAreNot() throws SQLException {
        String old = newDelivery();
        String retried = newDelivery();
        String young = newDelivery();
        change(
                "update webhook_delivery set created_at = " + LONG_AGO + ", due_at = " + LONG_AGO + " where id = ?",
                old);
        change("update webhook_delivery set created_at = " + LONG_AGO + " where id = ?", retried);
        jobs.purge();
        Api.call().get("/api/v1/webhook-deliveries/" + old).then().statusCode(404);
        Api.call().get("/api/v1/webhook-deliveries/" + retried).then().statusCode(200);
        Api.call().get("/api/v1/webhook-deliveries/" + young).then().statusCode(200);
    }

    /** One that no job will send, because its webhook is switched off. */
    private String newDelivery() {
        String city = Api.newCity();
        String webhook = Hooks.create(city, "https://receiver.example/").getString("id");
        Api.patch("webhooks/" + webhook, "*", Map.of("status", "DISABLED"))
                .then()
                .statusCode(200);
        UUID id = Ids.next();
        deliveries.create(id, UUID.fromString(webhook), city);
        return id.toString();
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

    private void change(String sql, String id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            assertEquals(1, statement.executeUpdate());
        }
    }
}
