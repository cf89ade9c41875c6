package jp.tsunagari.api.shared.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Instant;
import jp.tsunagari.api.shared.time.Today;

/** Notes when a record was made and last changed; an update that changes nothing is none. */
@Singleton
public class Timestamps {
    private final Today today;

    @Inject
    public Timestamps(Today today) {
        this.today = today;
    }

    @PrePersist
    void created(BaseEntity entity) {
        Instant now = today.now();
        entity.createdAt = now;
        entity.updatedAt = now;
    }

    @PreUpdate
    void updated(BaseEntity entity) {
        entity.updatedAt = today.now();
    }
}
