package jp.tsunagari.api.partner;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.domain.partner.Committee;
import jp.tsunagari.domain.partner.Field;
import jp.tsunagari.domain.partner.Participation;
import jp.tsunagari.domain.shared.Origin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A committee on which an organisation sits: the evidence of its count. */
public record CommitteeEvidence(
        @NotNull UUID id,
        @NotNull String name,
        @NotNull Field field,
        @Schema(description = "Where the seat comes from; GENERATED and INFERRED ones are reconstructed") @NotNull
                Origin origin) {

    static List<CommitteeEvidence> of(UUID organisationId, List<Committee> committees, Participation day) {
        return committees.stream()
                .map(committee -> new CommitteeEvidence(
                        committee.id(),
                        committee.name(),
                        committee.field(),
                        day.originOf(committee.id(), organisationId)))
                .toList();
    }
}
