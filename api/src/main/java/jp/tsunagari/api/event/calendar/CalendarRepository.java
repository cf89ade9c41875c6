package jp.tsunagari.api.event.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Sessions that are published: by the pilot event and by the platform, whoever asks. */
@ApplicationScoped
class CalendarRepository {
    private static final String PUBLISHED =
            "select s, e, p.leadDepartment from SessionEntity s join PilotEventEntity e on e.id = s.pilotEventId"
                    + " join PlatformEntity p on p.id = e.platformId"
                    + " where s.live = true and e.live = true and p.live = true"
                    + " and e.visibility = PUBLISHED and p.visibility = PUBLISHED and %s order by s.heldOn, s.id";

    /** As many as a table of the API has at most. */
    private static final int MOST = 100_000;

    private final EntityManager em;

    CalendarRepository(EntityManager em) {
        this.em = em;
    }

    List<PublishedSession> ofPlatform(UUID platformId) {
        return find("e.platformId = :value", platformId);
    }

    List<PublishedSession> ofMunicipality(String municipalityCode) {
        return find("s.municipalityCode = :value", municipalityCode);
    }

    private List<PublishedSession> find(String condition, Object value) {
        return em.createQuery(PUBLISHED.formatted(condition), PublishedSession.class)
                .setParameter("value", value)
                .setMaxResults(MOST)
                .getResultList();
    }
}
