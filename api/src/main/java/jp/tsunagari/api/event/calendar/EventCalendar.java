package jp.tsunagari.api.event.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.Geo;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.tsunagari.api.event.SessionEntity;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.domain.event.SessionFormat;

/**
 * Writes sessions as a calendar (iCalendar, RFC 5545). The id of a session is its UID for good, and a change counts up its SEQUENCE, so
 * that a calendar that was read before takes the later form; one that does not take place stays in it, as cancelled.
 */
final class EventCalendar {
    private static final String PRODUCT = "-//Tsunagari//Pilot events 1//JA";
    private static final String TOKYO = Today.TOKYO.getId();
    private static final int HOURS_EAST = 9;
    private static final String ONLINE = "オンライン";

    private EventCalendar() {}

    /** Sessions of which no day is known are left out: no calendar can hold a month. */
    static String of(String name, List<PublishedSession> sessions) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName(name);
        // The older name of the same, which most calendars still read.
        calendar.addExperimentalProperty("X-WR-CALNAME", VObjectPropertyValues.escape(name));
        calendar.addExperimentalProperty("X-WR-TIMEZONE", TOKYO);
        calendar.getTimezoneInfo().setDefaultTimezone(tokyo());
        sessions.forEach(session -> session.day().ifPresent(day -> calendar.addEvent(event(session, day))));
        return FoldedLines.of(Biweekly.write(calendar).foldLines(false).go());
    }

    private static VEvent event(PublishedSession published, LocalDate day) {
        SessionEntity session = published.session();
        VEvent event = new VEvent();
        event.setUid(session.id.toString());
        event.setSequence(session.sequence);
        // Without a METHOD this is when it was last changed (RFC 5545, 3.8.7.2), so that the same sessions make the
        // same file.
        event.setDateTimeStamp(Date.from(session.updatedAt));
        event.setLastModified(Date.from(session.updatedAt));
        event.setCreated(Date.from(session.createdAt));
        event.setStatus(published.isCancelled() ? Status.cancelled() : Status.confirmed());
        event.setSummary(published.title());
        published
                .startsAt()
                .ifPresentOrElse(
                        time -> event.setDateStart(at(day, time), true), () -> event.setDateStart(wholeDay(day)));
        published.endsAt().ifPresent(time -> event.setDateEnd(at(day, time), true));
        if (!published.description().isEmpty()) {
            event.setDescription(published.description());
        }
        String place = place(session);
        if (!place.isEmpty()) {
            event.setLocation(place);
        }
        if (session.latitude != null && session.longitude != null) {
            event.setGeo(new Geo(session.latitude.doubleValue(), session.longitude.doubleValue()));
        }
        return event;
    }

    private static String place(SessionEntity session) {
        String place = Stream.of(session.venue, session.address)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return session.format == SessionFormat.ONLINE && place.isEmpty() ? ONLINE : place;
    }

    private static Date at(LocalDate day, LocalTime time) {
        return Date.from(ZonedDateTime.of(day, time, Today.TOKYO).toInstant());
    }

    /** By its parts, because the library would take an instant for a day of the machine's own zone. */
    private static ICalDate wholeDay(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    /** Japan has kept one offset since 1951. */
    private static TimezoneAssignment tokyo() {
        StandardTime always = new StandardTime();
        always.setDateStart(new DateTimeComponents(1970, 1, 1, 0, 0, 0, false));
        always.setTimezoneOffsetFrom(new UtcOffset(true, HOURS_EAST, 0));
        always.setTimezoneOffsetTo(new UtcOffset(true, HOURS_EAST, 0));
        always.addTimezoneName("JST");
        VTimezone zone = new VTimezone(TOKYO);
        zone.addStandardTime(always);
        return new TimezoneAssignment(TimeZone.getTimeZone(TOKYO), zone);
    }
}
