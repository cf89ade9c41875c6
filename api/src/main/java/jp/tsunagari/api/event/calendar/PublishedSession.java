package jp.tsunagari.api.event.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.tsunagari.api.event.PilotEventEntity;
import jp.tsunagari.api.event.ProgrammeRow;
import jp.tsunagari.api.event.SessionEntity;
import jp.tsunagari.domain.event.PilotEventStatus;
import jp.tsunagari.domain.shared.PartialDate;

/**
 * A session that everybody sees, with the pilot event that it belongs to.
 *
 * @param contact the department that leads the platform, or null
 */
record PublishedSession(SessionEntity session, PilotEventEntity event, String contact) {

    PartialDate heldOn() {
        return PartialDate.parse(session.heldOn).value();
    }

    /** The day; none where the source prints a month or a year. */
    Optional<LocalDate> day() {
        return Optional.of(heldOn()).filter(PartialDate::isExact).map(PartialDate::earliest);
    }

    Optional<LocalTime> startsAt() {
        return Optional.ofNullable(session.startsAt).map(LocalTime::parse);
    }

    Optional<LocalTime> endsAt() {
        return Optional.ofNullable(session.endsAt).map(LocalTime::parse);
    }

    boolean isCancelled() {
        return session.cancelled || event.status == PilotEventStatus.CANCELLED;
    }

    /** The title of the pilot event, and that of the session where it has one of its own. */
    String title() {
        return session.title == null || session.title.equals(event.title)
                ? event.title
                : event.title + "（" + session.title + "）";
    }

    /** What it is for, and its programme, line by line. */
    String description() {
        List<String> lines = new ArrayList<>();
        if (event.purpose != null) {
            lines.add(event.purpose);
        }
        for (ProgrammeRow row : session.programme) {
            lines.add(row.time() == null ? row.title() : row.time() + " " + row.title());
        }
        return String.join("\n", lines);
    }
}
