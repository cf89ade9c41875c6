package jp.tsunagari.api.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.RecordRepository;
import jp.tsunagari.api.shared.security.Openness;

@ApplicationScoped
public class MeetingRepository extends RecordRepository<MeetingEntity> {
    public MeetingRepository() {
        super(MeetingEntity.class, Openness.UNDER_PLATFORM);
    }

    Page<MeetingEntity> page(UUID platformId, PageRequest request) {
        return listed().and("e.platformId = :platform", "platform", platformId)
                .page(getEntityManager(), request, row -> row.id);
    }
}
