package jp.tsunagari.api.event.registration;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.tsunagari.api.event.SessionEntity;
import jp.tsunagari.api.event.mail.MailKind;
import jp.tsunagari.api.shared.problem.Language;
import jp.tsunagari.api.shared.problem.Messages;
import jp.tsunagari.domain.shared.PartialDate;

/** The words of the mails, put together from the message files. Nothing that who registers has typed stands in them. */
@Startup
@Singleton
class RegistrationMailText {
    private static final String TOKEN = "{token}";

    private final Optional<String> page;

    RegistrationMailText(RegistrationSettings settings) {
        this.page = settings.pageUrl();
        page.ifPresent(RegistrationMailText::requireUnsent);
    }

    /** Browsers send everything before the # to the server, which logs it. */
    private static void requireUnsent(String url) {
        int fragment = url.indexOf('#');
        if (fragment < 0 || url.indexOf(TOKEN) < fragment) {
            throw new IllegalStateException("tsunagari.registrations.page-url has no {token} behind a #");
        }
    }

    String subject(MailKind kind, Language language, SessionPlace place) {
        return say(language, kind, "subject", Map.of("event", place.event().title));
    }

    /**
     * @param platform the name of who runs the event
     * @param token null where nothing is left to read or cancel
     */
    String text(
            MailKind kind,
            RegistrationEntity registration,
            SessionPlace place,
            String platform,
            RegistrationToken token) {
        Language language = registration.language;
        List<String> parts = new ArrayList<>();
        parts.add(say(language, kind, "text", Map.of("event", place.event().title, "state", registration.state)));
        parts.add(details(registration, place, platform));
        if (token != null) {
            parts.add(say(language, "mail.token", Map.of("token", token.value())));
            page.ifPresent(
                    url -> parts.add(say(language, "mail.page", Map.of("url", url.replace(TOKEN, token.value())))));
        }
        parts.add(say(language, "mail.footer", Map.of()));
        return String.join("\n\n", parts) + "\n";
    }

    private static String details(RegistrationEntity registration, SessionPlace place, String platform) {
        Language language = registration.language;
        SessionEntity session = place.session();
        List<String> lines = new ArrayList<>();
        line(lines, language, "event", place.event().title);
        line(lines, language, "session", session.title);
        line(lines, language, "when", when(language, place));
        line(lines, language, "venue", session.venue);
        line(lines, language, "address", session.address);
        line(lines, language, "format", say(language, "code.session-formats." + registration.format, Map.of()));
        line(lines, language, "size", Integer.toString(registration.partySize));
        line(lines, language, "platform", platform);
        return String.join("\n", lines);
    }

    private static void line(List<String> lines, Language language, String name, String value) {
        if (value != null) {
            lines.add(say(language, "mail.line." + name, Map.of("value", value)));
        }
    }

    private static String when(Language language, SessionPlace place) {
        SessionEntity session = place.session();
        String day = day(language, place.heldOn());
        if (session.startsAt == null) {
            return day;
        }
        return day + " " + session.startsAt + (session.endsAt == null ? "" : "–" + session.endsAt);
    }

    private static String day(Language language, PartialDate date) {
        if (language == Language.EN) {
            return date.toString();
        }
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%d年", date.year()));
        if (date.month() != null) {
            text.append(date.month()).append('月');
        }
        if (date.day() != null) {
            text.append(date.day()).append('日');
        }
        return text.toString();
    }

    private static String say(Language language, MailKind kind, String part, Map<String, ?> values) {
        return say(language, "mail." + kind + "." + part, values);
    }

    private static String say(Language language, String key, Map<String, ?> values) {
        return Messages.text(language, key, values);
    }
}
