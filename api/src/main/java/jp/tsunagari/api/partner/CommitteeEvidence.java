package jp.tsunagari.api.partner;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.domain.partner.Committee;
import jp.tsunagari.domain.partner.Field;

/** A committee on which an organisation sits: the evidence of its count. */
public record CommitteeEvidence(@NotNull UUID id, @NotNull String name, @NotNull Field field) {
    static CommitteeEvidence of(Committee committee) {
        return new CommitteeEvidence(committee.id(), committee.name(), committee.field());
    }

    static List<CommitteeEvidence> of(List<Committee> committees) {
        return committees.stream().map(CommitteeEvidence::of).toList();
    }
}
