package jp.tsunagari.api.partner;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.domain.partner.Because;
import jp.tsunagari.domain.partner.Field;
import jp.tsunagari.domain.shared.Origin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A selection of core partners with the evidence for every place: a preview, or a decision that is kept as it stands here. */
public record SelectionView(
        @Schema(description = "null for a preview") UUID id,
        @NotNull UUID platformId,
        @NotNull boolean dryRun,
        @NotNull String ruleVersion,
        @NotNull LocalDate asOf,
        @NotNull SelectionInput request,
        @Schema(description = "Committees of the last place that a seat reaches; null where nobody is ranked")
                Integer cutoffCount,
        @Schema(description = "All organisations at the cut-off where not all of them fit; else empty") @NotNull
                List<RankingView.Place> tiedAtCutoff,
        @NotNull int seatsRequested,
        @NotNull int seatsFilled,
        @NotNull List<Candidate> candidates,
        @Schema(description = "Taken out before ranking") @NotNull List<LeftOut> leftOut,
        @NotNull List<Host> hostCommittees,
        @NotNull List<Host> hostAlternatives,
        @NotNull List<Uncovered> uncoveredFields,
        @NotNull DataBasis basis,
        @Schema(
                        description =
                                "The committees, organisations and seats that the decision was made on; null for a preview")
                Facts facts,
        @NotNull Origin origin,
        String sourceNote,
        String decidedBy,
        Instant decidedAt) {

    /** An organisation of the ranking; {@code because} is explained in the code list {@code selection-reasons}. */
    @Schema(name = "SelectionCandidate")
    public record Candidate(
            @Schema(description = "null for one that only an override brought in") Integer rank,
            @NotNull UUID organisationId,
            @NotNull String name,
            @NotNull int committeeCount,
            @NotNull int priorityCommitteeCount,
            @NotNull List<CommitteeEvidence> committees,
            @NotNull boolean selected,
            @NotNull Because because,
            @Schema(description = "What the city wrote with an override") String reason) {}

    /** An organisation that was taken out before ranking. */
    @Schema(name = "SelectionLeftOut")
    public record LeftOut(
            @NotNull UUID organisationId,
            @NotNull String name,
            @NotNull int committeeCount,
            @NotNull Because because,
            String reason,
            @NotNull List<CommitteeEvidence> committees) {}

    /** A committee that could be the platform's host (助言機関). */
    @Schema(name = "SelectionHost")
    public record Host(
            @NotNull UUID id,
            @NotNull String name,
            @NotNull Field field,
            @NotNull int selectedOrganisations,
            @NotNull int participatingOrganisations,
            @NotNull int generatedPairs) {}

    /** A field in which no selected organisation sits, and the best-ranked organisation that does. */
    @Schema(name = "SelectionUncovered")
    public record Uncovered(@NotNull Field field, RankingView.Place best) {}

    /** The whole input besides the request. */
    @Schema(name = "SelectionFacts")
    public record Facts(
            @NotNull List<FactCommittee> committees,
            @NotNull List<FactOrganisation> organisations,
            @NotNull List<FactMembership> memberships) {}

    /** A committee as it stood. */
    @Schema(name = "SelectionFactCommittee")
    public record FactCommittee(
            @NotNull UUID id, @NotNull String name, @NotNull Field field, LocalDate validFrom, LocalDate validUntil) {}

    /** An organisation as it stood. */
    @Schema(name = "SelectionFactOrganisation")
    public record FactOrganisation(@NotNull UUID id, @NotNull String name) {}

    /** A seat as it stood. */
    @Schema(name = "SelectionFactMembership")
    public record FactMembership(
            @NotNull UUID committeeId,
            @NotNull UUID organisationId,
            LocalDate from,
            LocalDate until,
            @NotNull Origin origin) {}
}
