package jp.tsunagari.api.survey.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.KeysetQuery;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.RecordRepository;
import jp.tsunagari.api.shared.security.Openness;

@ApplicationScoped
public class PublicationRepository extends RecordRepository<PublicationEntity> {
    public PublicationRepository() {
        super(PublicationEntity.class, Openness.UNDER_SURVEY);
    }

    Page<PublicationHead> page(UUID surveyId, PageRequest request) {
        return KeysetQuery.live(PublicationHead.class)
                .seen(caller.sight().on(Openness.UNDER_SURVEY))
                .and("e.surveyId = :survey", "survey", surveyId)
                .page(getEntityManager(), request, row -> row.id);
    }

    /** All versions, the first one first. */
    List<PublicationEntity> versions(UUID surveyId) {
        return list("surveyId = ?1 and live = true order by number", surveyId);
    }

    /** The version that stands. */
    Optional<PublicationEntity> latest(UUID surveyId) {
        return find("surveyId = ?1 and live = true order by number desc", surveyId)
                .firstResultOptional();
    }
}
