package jp.tsunagari.api.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.KeysetQuery;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.RecordRepository;

@ApplicationScoped
public class MeetingRepository extends RecordRepository<MeetingEntity> {
    Page<MeetingEntity> page(UUID platformId, PageRequest request) {
        return KeysetQuery.live(MeetingEntity.class)
                .and("e.platformId = :platform", "platform", platformId)
                .page(getEntityManager(), request, row -> row.id);
    }
}
