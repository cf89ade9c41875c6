package jp.tsunagari.api.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.KeysetQuery;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;

@ApplicationScoped
public class SurveyTransitionRepository implements PanacheRepositoryBase<SurveyTransitionEntity, UUID> {
    Page<SurveyTransitionEntity> page(UUID surveyId, PageRequest request) {
        return KeysetQuery.by(SurveyTransitionEntity.class, "id")
                .and("e.surveyId = :survey", "survey", surveyId)
                .page(getEntityManager(), request, row -> row.id);
    }
}
