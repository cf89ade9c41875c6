package jp.tsunagari.api.shared.trail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.persistence.Traced;
import jp.tsunagari.api.shared.security.Caller;
import jp.tsunagari.api.shared.time.Today;

/** Makes the entries of the trail with the facts of the present request. */
@ApplicationScoped
class TrailWriter {
    private final TrailRepository trail;
    private final RequestFacts facts;
    private final ObjectMapper mapper;
    private final Today today;

    TrailWriter(TrailRepository trail, RequestFacts facts, ObjectMapper mapper, Today today) {
        this.trail = trail;
        this.facts = facts;
        this.mapper = mapper;
        this.today = today;
    }

    void write(List<RecordTrace> records) {
        Instant now = today.now();
        List<AuditEntryEntity> audit = new ArrayList<>();
        List<ChangeEntryEntity> changes = new ArrayList<>();
        for (RecordTrace record : records) {
            Traced entity = record.entity();
            AuditEntryEntity entry = entry(AuditOutcome.ALLOWED, now);
            entry.about(entity.municipalityCode(), entity.recordType().path(), entity.recordId());
            entry.kind = record.kind();
            entry.changes = json(record.fields());
            audit.add(entry);
            changes.add(ChangeEntryEntity.of(entity, record.kind(), now));
        }
        trail.write(audit, changes);
    }

    AuditEntryEntity entry(AuditOutcome outcome) {
        return entry(outcome, today.now());
    }

    private AuditEntryEntity entry(AuditOutcome outcome, Instant now) {
        Caller caller = facts.caller();
        AuditEntryEntity entry = new AuditEntryEntity();
        entry.id = Ids.next();
        entry.at = now;
        entry.callerId = caller.id();
        entry.callerRoles = caller.roles().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        entry.action = facts.action();
        entry.outcome = outcome;
        entry.address = facts.address();
        entry.traceId = facts.traceId();
        return entry;
    }

    String json(List<ChangedField> fields) {
        try {
            return mapper.writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
