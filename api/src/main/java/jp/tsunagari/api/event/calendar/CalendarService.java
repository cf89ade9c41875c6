package jp.tsunagari.api.event.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.platform.PlatformService;

/** Published sessions for calendars. */
@ApplicationScoped
public class CalendarService {
    private final CalendarRepository sessions;
    private final PlatformService platforms;

    CalendarService(CalendarRepository sessions, PlatformService platforms) {
        this.sessions = sessions;
        this.platforms = platforms;
    }

    /** The same to everybody: a calendar is passed on, so nobody gets more of it than what is published. */
    @Transactional
    public String calendar(UUID platformId) {
        String name = platforms.known(platformId).name();
        List<PublishedSession> published = sessions.ofPlatform(platformId);
        return EventCalendar.of(name, published);
    }
}
