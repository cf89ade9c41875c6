package jp.tsunagari.api.audit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.shared.trail.AuditOutcome;
import jp.tsunagari.api.shared.trail.ChangeKind;
import jp.tsunagari.api.shared.trail.ChangedField;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who did what, when and from where. */
@Schema(name = "AuditEntry")
public record AuditEntryView(
        @NotNull UUID id,
        @NotNull Instant time,
        @Schema(description = "null of what belongs to no municipality") String municipalityCode,
        @NotNull @Schema(description = "key:<prefix> of a system, person:<subject>, anonymous or system")
                String callerId,
        @NotNull List<Role> callerRoles,
        @NotNull @Schema(description = "The id of the operation; system for jobs of the service itself") String action,
        @NotNull AuditOutcome outcome,
        @Schema(description = "The status with which an attempt was refused") Integer status,
        @Schema(description = "The path name of the record's collection") String recordType,
        @Schema(description = "null of a list") String recordId,
        ChangeKind kind,
        @Schema(description = "From where, as exactly as the configuration has it") String address,
        String traceId,
        @NotNull @Schema(description = "The fields that a write changed; texts are named and never quoted")
                List<ChangedField> changes,
        @Schema(description = "null for the few seconds until the entry is sealed") Seal seal) {

    /** The entry's place in the hash chain of its municipality. */
    @Schema(name = "AuditSeal")
    public record Seal(@NotNull long position, @NotNull String hash) {}
}
