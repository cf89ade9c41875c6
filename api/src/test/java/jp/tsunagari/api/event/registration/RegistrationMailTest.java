package jp.tsunagari.api.event.registration;

import static jp.tsunagari.api.event.registration.Registrations.mail;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.tsunagari.api.event.mail.MailRun;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Await;
import jp.tsunagari.api.support.TestClock;
import jp.tsunagari.api.support.Together;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With a real mail server, which is also down for a while. */
@ApiTest
@TestProfile(MailServer.Profile.class)
class RegistrationMailTest {
    @Inject
    MailRun sender;

    @Inject
    DataSource source;

    private Registrations city;

    @BeforeEach
    void newCity() {
        city = new Registrations();
    }

    private List<String> subjects(String address) {
        return MailServer.to(address).stream().map(MailServer::subject).toList();
    }

    @Test
    void eachStepOfARegistrationIsToldByMail() throws IOException {
        String session = city.session(2);
        String first = mail("first");
        String second = mail("second");
        Registrations.apply(session, first, 2).then().statusCode(202);
        Registrations.apply(session, second, 1).then().statusCode(202);
        Registrations.apply(session, second, 2).then().statusCode(202);
        sender.once();
        assertEquals(List.of("【参加確定】" + city.title), subjects(first));
        assertEquals(List.of("【キャンセル待ち】" + city.title, "【申込済み】" + city.title), subjects(second));
        String text = MailServer.text(MailServer.to(first).get(0));
        String token = Registrations.token(text);
        assertTrue(text.contains("https://www.city.example.jp/registration#" + token), text);
        Registrations.cancelByToken(token).then().statusCode(204);
        sender.once();
        assertEquals(List.of("【参加確定】" + city.title, "【申込取消】" + city.title), subjects(first));
        assertEquals("【繰り上げ・参加確定】" + city.title, subjects(second).get(2));
        for (MimeMessage message : MailServer.to(second)) {
            Registrations.byToken(Registrations.token(MailServer.text(message)))
                    .then()
                    .statusCode(200);
        }
        sender.once();
        assertEquals(2, MailServer.to(first).size());
        assertEquals(3, MailServer.to(second).size());
        assertNotLogged(first, second, token);
    }

    /** Neither by the service nor by its mail client; the server of the test logs into the same file. */
    private static void assertNotLogged(String... secrets) throws IOException {
        Path log = Path.of(ConfigProvider.getConfig().getValue("quarkus.log.file.path", String.class));
        List<String> lines;
        try (Stream<String> all = Files.lines(log)) {
            lines = all.filter(line -> !line.contains("com.icegreen")).toList();
        }
        assertTrue(lines.stream().anyMatch(line -> line.contains("tsunagari.request")), "nothing is logged there");
        for (String secret : secrets) {
            assertEquals(
                    List.of(),
                    lines.stream().filter(line -> line.contains(secret)).toList());
        }
    }

    @Test
    void aMailIsFromTheCityAndToOneRecipientInPlainText() throws Exception {
        String address = "some..one.@mobile" + System.nanoTime() + ".example.ne.jp";
        Registrations.apply(city.session(), address, 1).then().statusCode(202);
        sender.once();
        MimeMessage message = MailServer.to(address).get(0);
        assertEquals("events@city.example.jp", sender(message));
        assertEquals("auto-generated", message.getHeader("Auto-Submitted", null));
        assertTrue(message.getHeader("Message-ID", null).matches("<[0-9a-f-]{36}@city\\.example\\.jp>"));
        assertTrue(message.getContentType().toLowerCase().startsWith("text/plain"));
        assertTrue(MailServer.text(message).contains("人数: 1名"));
    }

    private static String sender(MimeMessage message) throws Exception {
        return ((jakarta.mail.internet.InternetAddress) message.getFrom()[0]).getAddress();
    }

    @Test
    void aSentMailSaysNothingAnyMore() {
        String session = city.session();
        Object id = city.enter(session, mail("a"), 1).get("id");
        assertTrue(((String) city.mails(id).get(0).get("to")).endsWith("@example.jp"));
        sender.once();
        Map<String, Object> sent = city.mails(id).get(0);
        assertEquals("SENT", sent.get("state"));
        assertEquals(1, sent.get("tries"));
        for (String field : List.of("to", "subject", "text", "dueAt")) {
            assertNull(sent.get(field), field);
        }
    }

    @Test
    void aServerThatIsDownForAnHourLosesNoMailAndNoneIsSentTwice() throws Exception {
        String session = city.session(20);
        List<String> addresses =
                IntStream.range(0, 40).mapToObj(i -> mail("down" + i)).toList();
        Registrations.apply(session, addresses.get(0), 1).then().statusCode(202);
        sender.once();
        MailServer.down();
        try {
            for (int minute = 0; minute < 60; minute++) {
                int from = minute;
                TestClock.ahead(Duration.ofMinutes(minute), () -> {
                    if (from < 39) {
                        city.enter(session, addresses.get(from + 1), 1);
                    }
                    sender.once();
                });
            }
        } finally {
            MailServer.up();
        }
        assertTrue(states().stream().filter(state -> state.equals("PENDING")).count() >= 39);
        TestClock.ahead(Duration.ofMinutes(61), () -> Api.raw().get("/q/health/ready"));
        for (int minute = 61; minute < 61 + 24 * 60; minute += 30) {
            TestClock.ahead(Duration.ofMinutes(minute), sender::once);
        }
        assertEquals(Set.of("SENT"), new HashSet<>(states()));
        for (String address : addresses.subList(1, 40)) {
            assertEquals(1, MailServer.to(address).size(), address);
        }
        assertEquals(
                List.of("【参加確定】", "【キャンセル待ち】"),
                List.of(addresses.get(1), addresses.get(39)).stream()
                        .map(address -> subjects(address).get(0).replace(city.title, ""))
                        .toList());
    }

    private List<String> states() {
        return Api.as(city.staff)
                .get("/api/v1/platforms/" + city.platform + "/mails?limit=200")
                .path("items.state");
    }

    @Test
    void twoWhoSendAtOnceSendNothingTwice() throws Exception {
        String session = city.session();
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            addresses.add(mail("twice" + i));
            Registrations.register(Api.as(city.staff), session, Map.of("contact", addresses.get(i), "partySize", 1));
        }
        Together.run(2, () -> {
            sender.once();
            return null;
        });
        Await.until(Duration.ofSeconds(10), "all are sent", () -> {
            sender.once();
            return states().stream().allMatch("SENT"::equals);
        });
        Set<String> ids = new HashSet<>();
        for (String address : addresses) {
            List<MimeMessage> mails = MailServer.to(address);
            assertEquals(1, mails.size(), address);
            assertTrue(ids.add(mails.get(0).getHeader("Message-ID", null)));
        }
    }

    @Test
    void aClaimOfASenderThatDiedIsTakenOverUnderTheSameMessageId() throws Exception {
        String address = mail("died");
        sender.once();
        Registrations.apply(city.session(), address, 1).then().statusCode(202);
        String id = sender.claimAndDie();
        sender.once();
        assertEquals(0, MailServer.to(address).size(), "sent under the claim of another");
        TestClock.ahead(Duration.ofMinutes(5), sender::once);
        assertEquals(1, MailServer.to(address).size());
        assertTrue(MailServer.to(address).get(0).getHeader("Message-ID", null).contains(id));
    }

    @Test
    void aRecipientThatTheServerRefusesHoldsUpNobodyElse() throws Exception {
        String session = city.session();
        String taken = mail("taken");
        String refused = "refused" + System.nanoTime() + "@blocked.example.jp";
        Object id = city.enter(session, refused, 1).get("id");
        city.enter(session, taken, 1);
        MailServer.down();
        try (RefusingServer server = new RefusingServer(MailServer.port(), "blocked.example.jp")) {
            sender.once();
            assertEquals(1, server.taken.size());
            assertTrue(server.taken.get(0).contains(taken));
            assertEquals("PENDING", city.mails(id).get(0).get("state"));
            for (int hours = 1; hours < 24 * 5; hours += 2) {
                TestClock.ahead(Duration.ofHours(hours), () -> assertTimeout(Duration.ofMinutes(1), sender::once));
            }
        } finally {
            MailServer.up();
        }
        assertEquals("FAILED", city.mails(id).get(0).get("state"));
        assertEquals(12, city.mails(id).get(0).get("tries"));
        assertEquals(refused, city.mails(id).get(0).get("to"));
        assertNotLogged(refused, taken);
    }

    /** As on an instance that was not restarted with the key by which others already encrypt. */
    @Test
    void aMailWhoseKeyIsMissingWaitsForItAndHoldsUpNobodyElse() throws Exception {
        String session = city.session();
        String address = mail("rotated");
        String other = mail("other");
        Object id = city.enter(session, address, 1).get("id");
        String key = underKey(id, "not here");
        city.enter(session, other, 1);
        sender.once();
        assertEquals(1, MailServer.to(other).size());
        underKey(id, key);
        assertEquals("PENDING", city.mails(id).get(0).get("state"));
        TestClock.ahead(Duration.ofMinutes(2), sender::once);
        assertEquals(1, MailServer.to(address).size());
    }

    /** Gives the key before. */
    private String underKey(Object registration, String key) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement read =
                        connection.prepareStatement("select key_id from mail where registration_id = ?");
                PreparedStatement write =
                        connection.prepareStatement("update mail set key_id = ? where registration_id = ?")) {
            UUID id = UUID.fromString((String) registration);
            read.setObject(1, id);
            ResultSet row = read.executeQuery();
            assertTrue(row.next());
            String before = row.getString(1);
            write.setString(1, key);
            write.setObject(2, id);
            assertEquals(1, write.executeUpdate());
            return before;
        }
    }

    @Test
    void whatWasNotSentBeforeTheSessionIsNotSentAfterIt() {
        String session = city.session();
        String address = mail("late");
        Object id = city.enter(session, address, 1).get("id");
        TestClock.ahead(Duration.ofDays(32), sender::once);
        assertEquals("EXPIRED", city.mails(id).get(0).get("state"));
        assertNull(city.mails(id).get(0).get("to"));
        assertEquals(0, MailServer.to(address).size());
    }
}
