package jp.tsunagari.api.platform;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.domain.platform.CouncilStatus;
import jp.tsunagari.domain.platform.CouncilWarning;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The regional council as it stands in answers; a platform that has none answers with status NONE and version 0. */
public record RegionalCouncilView(
        @NotNull UUID platformId,
        @NotNull CouncilStatus status,
        String name,
        PartialDate establishedOn,
        Integer plannedFiscalYear,
        String plannedFiscalYearLabel,
        @NotNull List<UUID> coordinatorOrganisationIds,
        @NotNull List<Member> members,
        @Schema(description = "What the Act does not foresee; never a refusal") @NotNull List<Warning> warnings,
        Origin origin,
        String sourceNote,
        @NotNull long version,
        Instant updatedAt)
        implements Versioned {

    /** A seat on the council. */
    @Schema(name = "RegionalCouncilMember")
    public record Member(
            @NotNull UUID organisationId,
            @NotNull String organisationName,
            LocalDate from,
            LocalDate until,
            @NotNull @Schema(description = "Whether the seat is valid today") boolean current) {}

    /** One warning; its words are in the code list {@code council-warnings}. */
    @Schema(name = "RegionalCouncilWarning")
    public record Warning(@NotNull CouncilWarning.Kind code, @NotNull List<UUID> organisationIds) {}

    static RegionalCouncilView none(UUID platformId) {
        return new RegionalCouncilView(
                platformId,
                CouncilStatus.NONE,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                0,
                null);
    }

    static RegionalCouncilView of(
            RegionalCouncilEntity entity, List<CouncilWarning> warnings, Map<UUID, String> names, LocalDate today) {
        return new RegionalCouncilView(
                entity.platformId,
                entity.status,
                entity.name,
                entity.establishedOn == null
                        ? null
                        : PartialDate.parse(entity.establishedOn).value(),
                entity.plannedFiscalYear,
                PlatformView.label(entity.plannedFiscalYear),
                List.copyOf(entity.coordinatorOrganisationIds),
                entity.members.stream()
                        .map(member -> new Member(
                                member.organisationId,
                                names.get(member.organisationId),
                                member.validFrom,
                                member.validUntil,
                                RegionalCouncilService.seat(member).isValidOn(today)))
                        .toList(),
                warnings.stream()
                        .map(warning -> new Warning(warning.kind(), warning.organisationIds()))
                        .toList(),
                entity.origin,
                entity.sourceNote,
                entity.version,
                entity.updatedAt);
    }
}
