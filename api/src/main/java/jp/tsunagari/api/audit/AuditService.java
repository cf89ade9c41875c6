package jp.tsunagari.api.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.security.CurrentCaller;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.shared.trail.AuditEntryEntity;
import jp.tsunagari.api.shared.trail.ChangedField;

@ApplicationScoped
public class AuditService {
    private static final TypeReference<List<ChangedField>> CHANGES = new TypeReference<>() {};

    private final AuditRepository audit;
    private final CurrentCaller callers;
    private final ObjectMapper mapper;

    public AuditService(AuditRepository audit, CurrentCaller callers, ObjectMapper mapper) {
        this.audit = audit;
        this.callers = callers;
        this.mapper = mapper;
    }

    @Transactional
    public Page<AuditEntryView> list(AuditFilter filter, PageRequest request) {
        return audit.page(filter, callers.sight(), request).mapAll(rows -> {
            Map<UUID, AuditSealEntity> seals =
                    audit.seals(rows.stream().map(row -> row.id).toList());
            return rows.stream().map(row -> view(row, seals.get(row.id))).toList();
        });
    }

    private AuditEntryView view(AuditEntryEntity row, AuditSealEntity seal) {
        return new AuditEntryView(
                row.id,
                row.at,
                row.municipalityCode,
                row.callerId,
                roles(row.callerRoles),
                row.action,
                row.outcome,
                row.status,
                row.recordType,
                row.recordId,
                row.kind,
                row.address,
                row.traceId,
                changes(row.changes),
                seal == null ? null : new AuditEntryView.Seal(seal.position, seal.hash));
    }

    private static List<Role> roles(String names) {
        return names.isEmpty()
                ? List.of()
                : Arrays.stream(names.split(",")).map(Role::valueOf).toList();
    }

    private List<ChangedField> changes(String json) {
        try {
            return json == null ? List.of() : mapper.readValue(json, CHANGES);
        } catch (JsonProcessingException altered) {
            // An entry that somebody altered must still be listed; the verification says what happened to it.
            return List.of();
        }
    }
}
