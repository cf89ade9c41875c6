package jp.tsunagari.api.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.RecordRepository;
import jp.tsunagari.api.shared.security.Openness;

@ApplicationScoped
public class ReportedResultRepository extends RecordRepository<ReportedResultEntity> {
    public ReportedResultRepository() {
        super(ReportedResultEntity.class, Openness.SURVEY_RESULT);
    }

    Page<ReportedResultEntity> page(UUID surveyId, PageRequest request) {
        return listed().and("e.surveyId = :survey", "survey", surveyId)
                .page(getEntityManager(), request, row -> row.id);
    }
}
