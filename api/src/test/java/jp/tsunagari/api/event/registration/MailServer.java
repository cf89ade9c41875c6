package jp.tsunagari.api.event.registration;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A mail server of the test's own, which can be down. */
public class MailServer implements QuarkusTestResourceLifecycleManager {
    private static GreenMail server;
    private static int port;

    /** The service with this server. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tsunagari.registrations.page-url", "https://www.city.example.jp/registration#{token}");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(MailServer.class));
        }
    }

    @Override
    public Map<String, String> start() {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        up();
        return Map.of(
                "tsunagari.mail.enabled",
                "true",
                "quarkus.mailer.host",
                "127.0.0.1",
                "quarkus.mailer.port",
                Integer.toString(port),
                "quarkus.mailer.start-tls",
                "DISABLED",
                "quarkus.mailer.from",
                "試験市 <events@city.example.jp>");
    }

    static void up() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    static void down() {
        server.stop();
    }

    @Override
    public void stop() {
        down();
    }

    static int port() {
        return port;
    }

    /** What has arrived for an address, in the order of arrival. */
    static List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> recipients(message).equals(address))
                .toList();
    }

    /** As it is written: an address with dots in a row is one that mail programs would rather not read. */
    private static String recipients(MimeMessage message) {
        try {
            return message.getHeader("To", ",");
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static String text(MimeMessage message) {
        try {
            return message.getContent().toString();
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
