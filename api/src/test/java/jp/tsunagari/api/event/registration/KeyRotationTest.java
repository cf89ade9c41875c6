package jp.tsunagari.api.event.registration;

import static jp.tsunagari.api.event.registration.Registrations.mail;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.tsunagari.api.shared.contact.ContactCipher;
import jp.tsunagari.api.shared.contact.ContactKeys;
import jp.tsunagari.api.shared.contact.MadeKeys;
import jp.tsunagari.api.shared.contact.Sealed;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.StoredRows;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** What the key before made is read, found, and made anew by the key of today. KeyRotationIT does the same with restarts. */
@ApiTest
@TestProfile(KeyRotationTest.TwoKeys.class)
class KeyRotationTest {
    private static final String BEFORE = MadeKeys.line("before", 1);
    private static final String TODAY = MadeKeys.line("today", 2);

    /** The service in the middle of a rotation. */
    public static class TwoKeys implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tsunagari.contacts.keys", TODAY + "," + BEFORE);
        }
    }

    @Inject
    DataSource source;

    @Inject
    ContactKeyRotation rotation;

    @Test
    void contactsAndMailsOfTheKeyBeforeAreReadFoundAndMadeAnew() throws Exception {
        Registrations city = new Registrations();
        String session = city.session();
        String contact = mail("rotated");
        UUID id = UUID.fromString((String) city.enter(session, contact, 1).get("id"));
        asBefore(session, id, contact, city.mails(id.toString()).get(0));
        works(city, session, id, contact, "before");

        long before = saidAll();
        rotation.run();
        assertEquals(before + 1, saidAll());
        assertEquals(List.of("today"), keyIds("registration_contact", id));
        assertEquals(List.of("today", "today"), keyIds("mail", id));
        works(city, session, id, contact, "today");
        assertTrue(new StoredRows(source)
                .read("registration_contact").stream()
                        .noneMatch(row -> row.contains(
                                MadeKeys.keys(BEFORE).lookups(session, contact).get(0))));
        rotation.run();
    }

    @Test
    void whatCannotBeReadIsPassedOverAndNotSaidToBeMadeAnew() throws Exception {
        Registrations city = new Registrations();
        String session = city.session();
        UUID lost = entered(city, session, "lost");
        UUID other = entered(city, session, "other");
        breakContact(lost);
        long before = saidAll();
        rotation.run();
        assertEquals(List.of("before"), keyIds("registration_contact", lost));
        assertEquals(List.of("today"), keyIds("registration_contact", other));
        assertEquals(before, saidAll(), "the key before is said to be needless");
        String again = mail("again");
        Api.patch("registrations/" + lost, "*", Map.of("contact", again)).then().statusCode(200);
        assertEquals(List.of("today"), keyIds("registration_contact", lost));
    }

    private UUID entered(Registrations city, String session, String who) throws SQLException {
        String contact = mail(who);
        UUID id = UUID.fromString((String) city.enter(session, contact, 1).get("id"));
        asBefore(session, id, contact, city.mails(id.toString()).get(0));
        return id;
    }

    private void breakContact(UUID id) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement contacts = connection.prepareStatement(
                        "update registration_contact set sealed = ? where registration_id = ?")) {
            contacts.setBytes(1, new byte[40]);
            contacts.setObject(2, id);
            assertEquals(1, contacts.executeUpdate());
        }
    }

    /** How often the log has said that all is made anew. */
    private static long saidAll() throws IOException {
        Path log = Path.of(ConfigProvider.getConfig().getValue("quarkus.log.file.path", String.class));
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("now encrypted by the key today"))
                    .count();
        }
    }

    private void works(Registrations city, String session, UUID id, String contact, String key) {
        Api.as(city.staff)
                .get("/api/v1/registrations/" + id + "/contact")
                .then()
                .statusCode(200)
                .body("contact", equalTo(contact));
        assertEquals(contact, city.mails(id.toString()).get(0).get("to"));
        Registrations.apply(session, contact.toUpperCase(), 1).then().statusCode(202);
        assertEquals(List.of("CONFIRMED"), city.states(session), "found by the key " + key);
    }

    /** As if the key before had made the rows. */
    private void asBefore(String session, UUID id, String contact, Map<String, Object> mail) throws SQLException {
        ContactKeys keys = MadeKeys.keys(BEFORE);
        ContactCipher cipher = MadeKeys.cipher(keys);
        assertNotEquals(keys.lookups(session, contact), MadeKeys.keys(TODAY).lookups(session, contact));
        UUID mailId = UUID.fromString((String) mail.get("id"));
        Sealed content = cipher.seal(
                mailId,
                "{\"to\":\"" + mail.get("to") + "\",\"subject\":\"" + mail.get("subject") + "\",\"text\":\"x\"}");
        Sealed sealed = cipher.seal(id, contact);
        try (Connection connection = source.getConnection();
                PreparedStatement contacts = connection.prepareStatement(
                        "update registration_contact set sealed = ?, key_id = ?, contact_hash = ? where registration_id = ?");
                PreparedStatement mails =
                        connection.prepareStatement("update mail set sealed = ?, key_id = ? where id = ?")) {
            contacts.setBytes(1, sealed.bytes());
            contacts.setString(2, sealed.keyId());
            contacts.setString(3, keys.lookups(session, contact).get(0));
            contacts.setObject(4, id);
            assertEquals(1, contacts.executeUpdate());
            mails.setBytes(1, content.bytes());
            mails.setString(2, content.keyId());
            mails.setObject(3, mailId);
            assertEquals(1, mails.executeUpdate());
        }
    }

    private List<String> keyIds(String table, UUID registration) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select key_id from " + table + " where registration_id = ?")) {
            query.setObject(1, registration);
            var rows = query.executeQuery();
            List<String> ids = new java.util.ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        }
    }
}
