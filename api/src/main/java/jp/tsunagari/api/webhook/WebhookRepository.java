package jp.tsunagari.api.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.RecordRepository;
import jp.tsunagari.api.shared.security.Openness;
import jp.tsunagari.domain.municipality.MunicipalityCode;

@ApplicationScoped
public class WebhookRepository extends RecordRepository<WebhookEntity> {
    public WebhookRepository() {
        super(WebhookEntity.class, Openness.INSIDE);
    }

    /** Stores a new webhook with its queue. */
    void add(WebhookEntity webhook, Instant now) {
        save(webhook);
        WebhookQueueEntity queue = new WebhookQueueEntity();
        queue.webhookId = webhook.id;
        queue.claimedUntil = now;
        getEntityManager().persist(queue);
    }

    Page<WebhookEntity> page(MunicipalityCode municipalityCode, PageRequest request) {
        return listed().and(
                        "e.municipalityCode = :municipality",
                        "municipality",
                        municipalityCode == null ? null : municipalityCode.value())
                .page(getEntityManager(), request, row -> row.id);
    }

    long countOf(MunicipalityCode municipalityCode) {
        return count("live = true and municipalityCode = ?1", municipalityCode.value());
    }

    Set<String> activeMunicipalities() {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select distinct w.municipalityCode from WebhookEntity w"
                                + " where w.status = :active and w.live = true",
                        String.class)
                .setParameter("active", WebhookStatus.ACTIVE)
                .getResultList());
    }

    List<WebhookEntity> activeOf(Collection<String> municipalityCodes) {
        return list(
                "status = ?1 and live = true and municipalityCode in ?2 order by id",
                WebhookStatus.ACTIVE,
                municipalityCodes);
    }
}
