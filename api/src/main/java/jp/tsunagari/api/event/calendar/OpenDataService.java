package jp.tsunagari.api.event.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.tsunagari.api.event.Organiser;
import jp.tsunagari.api.event.SessionEntity;
import jp.tsunagari.api.event.calendar.OpenDataEvents.OpenDataEvent;
import jp.tsunagari.api.municipality.MunicipalityService;
import jp.tsunagari.api.municipality.MunicipalityView;
import jp.tsunagari.api.organisation.OrganisationService;
import jp.tsunagari.api.shared.problem.Language;
import jp.tsunagari.api.shared.problem.Messages;
import jp.tsunagari.domain.event.OrganiserRole;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import jp.tsunagari.domain.shared.PartialDate;

/** Published sessions as open data, in Japanese as the data set is. */
@ApplicationScoped
public class OpenDataService {
    private final CalendarRepository sessions;
    private final MunicipalityService municipalities;
    private final OrganisationService organisations;

    OpenDataService(
            CalendarRepository sessions, MunicipalityService municipalities, OrganisationService organisations) {
        this.sessions = sessions;
        this.municipalities = municipalities;
        this.organisations = organisations;
    }

    /** The earliest first; of a city that has none, or is not registered, an empty table. */
    @Transactional
    public OpenDataEvents events(MunicipalityCode code) {
        List<PublishedSession> published = sessions.ofMunicipality(code.value());
        if (published.isEmpty()) {
            return new OpenDataEvents(List.of());
        }
        MunicipalityView city = municipalities.get(code);
        Map<UUID, String> names = organisations.publicNames(published.stream()
                .flatMap(row -> row.event().organisers.stream())
                .map(Organiser::organisationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new OpenDataEvents(
                published.stream().map(row -> row(row, city, names)).toList());
    }

    private static OpenDataEvent row(PublishedSession row, MunicipalityView city, Map<UUID, String> names) {
        SessionEntity session = row.session();
        LocalDate day = row.day().orElse(null);
        return new OpenDataEvent(
                city.code(),
                session.id,
                city.prefecture(),
                city.name(),
                row.title(),
                null,
                null,
                day,
                day,
                session.startsAt,
                session.endsAt,
                timeNote(row),
                row.description(),
                null,
                null,
                row.contact(),
                null,
                null,
                organisers(row, names),
                session.venue,
                session.address,
                null,
                session.latitude,
                session.longitude,
                null,
                null,
                session.capacity,
                session.registrationClosesOn,
                null,
                null,
                null,
                text("format", Map.of("format", format(session))));
    }

    /** That it does not take place, and what is known of its date where the day is not. */
    private static String timeNote(PublishedSession row) {
        List<String> notes = new ArrayList<>();
        if (row.isCancelled()) {
            notes.add(text("cancelled", Map.of()));
        }
        if (row.day().isEmpty()) {
            PartialDate known = row.heldOn();
            notes.add(
                    known.month() == null
                            ? text("year-only", Map.of("year", known.year()))
                            : text("month-only", Map.of("year", known.year(), "month", known.month())));
        }
        return String.join("、", notes);
    }

    private static String organisers(PublishedSession row, Map<UUID, String> names) {
        return row.event().organisers.stream()
                .filter(organiser -> organiser.role() == OrganiserRole.ORGANISER)
                .map(organiser ->
                        organiser.organisationId() == null ? organiser.name() : names.get(organiser.organisationId()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(";"));
    }

    private static String format(SessionEntity session) {
        return Messages.text(Language.JA, "code.session-formats." + session.format, Map.of());
    }

    private static String text(String key, Map<String, ?> values) {
        return Messages.text(Language.JA, "open-data." + key, values);
    }
}
