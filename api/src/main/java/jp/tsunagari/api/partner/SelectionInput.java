package jp.tsunagari.api.partner;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.domain.partner.Exclusion;
import jp.tsunagari.domain.partner.Field;
import jp.tsunagari.domain.partner.SelectionOverride;
import jp.tsunagari.domain.partner.SelectionRequest;
import jp.tsunagari.domain.partner.TiePolicy;
import jp.tsunagari.domain.shared.Origin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a city asks the selection of core partners for. */
public record SelectionInput(
        @Schema(description = "The day on which seats count; today where not given") LocalDate asOf,
        @Schema(description = "Places to fill; 6 where not given", minimum = "1") Integer seats,
        @Schema(description = "INCLUDE_TIES where not given") TiePolicy tiePolicy,
        @Schema(minimum = "1") Integer minimumCommittees,
        @Size(max = 2000) List<Excluded> excluded,
        @Size(max = 2000) List<UUID> priorityCommitteeIds,
        @Schema(description = "Field that the host committee must have") Field hostField,
        @Size(max = 2000) List<Override> overrides,
        @Schema(description = "ENTERED where not given") Origin origin,
        @Size(min = 1, max = 2000) String sourceNote,
        @Schema(description = "true: a preview that stores nothing") Boolean dryRun)
        implements Input {

    /** An organisation to leave out, and why. */
    @Schema(name = "SelectionInputExcluded")
    public record Excluded(@NotNull UUID organisationId, @Size(min = 1, max = 2000) String reason) {}

    /** A hand-made change after the rule, and why. */
    @Schema(name = "SelectionInputOverride")
    public record Override(
            @NotNull UUID organisationId,
            @NotNull SelectionOverride.Action action,
            @Size(min = 1, max = 2000) String reason) {}

    Origin originOrDefault() {
        return origin == null ? Origin.ENTERED : origin;
    }

    boolean storesNothing() {
        return Boolean.TRUE.equals(dryRun);
    }

    SelectionRequest request(LocalDate today) {
        return new SelectionRequest(
                asOf == null ? today : asOf,
                seats == null ? SelectionRequest.DEFAULT_SEATS : seats,
                tiePolicy,
                minimumCommittees,
                excluded.stream()
                        .map(row -> new Exclusion(row.organisationId(), row.reason()))
                        .toList(),
                new HashSet<>(priorityCommitteeIds),
                hostField,
                overrides.stream()
                        .map(row -> new SelectionOverride(row.organisationId(), row.action(), row.reason()))
                        .toList());
    }
}
