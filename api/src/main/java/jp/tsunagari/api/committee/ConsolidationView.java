package jp.tsunagari.api.committee;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.domain.partner.Committee;
import jp.tsunagari.domain.partner.ConsolidationResult;
import jp.tsunagari.domain.partner.Field;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The base committees that together cover the most organisations. A calculation; nothing is stored. */
public record ConsolidationView(
        @NotNull String ruleVersion,
        @NotNull LocalDate asOf,
        @NotNull int baseCommittees,
        @NotNull List<Base> chosen,
        @NotNull int coveredOrganisations,
        @NotNull int totalOrganisations,
        @NotNull List<Uncovered> uncovered,
        @NotNull @Schema(description = "Seats outside the chosen committees of organisations that sit in a chosen one")
                int seatsFreed,
        @NotNull List<Parent> parents,
        @NotNull @Schema(description = "false where the number of committees made an exact search too long")
                boolean optimal,
        @Schema(description = "Least share of the best possible coverage that the result reaches; 1 where optimal")
                @NotNull
                double guaranteedRate,
        @NotNull int generatedPairs) {

    /** A chosen committee, how many organisations it covers, and its seats. */
    @Schema(name = "ConsolidationBase")
    public record Base(
            @NotNull UUID id, @NotNull String name, @NotNull Field field, int covered, @NotNull int memberships) {}

    /** An organisation that sits on no chosen committee. */
    @Schema(name = "ConsolidationUncovered")
    public record Uncovered(@NotNull UUID id, @NotNull String name) {}

    /** A remaining committee and the base committee with which it shares most members; null where it shares none. */
    @Schema(name = "ConsolidationParent")
    public record Parent(
            @NotNull UUID id,
            @NotNull String name,
            UUID parentId,
            String parentName,
            @NotNull int sharedOrganisations) {}

    static ConsolidationView of(ConsolidationResult result) {
        return new ConsolidationView(
                result.ruleVersion(),
                result.asOf(),
                result.baseCommittees(),
                result.chosen().stream()
                        .map(row -> new Base(
                                row.committee().id(),
                                row.committee().name(),
                                row.committee().field(),
                                row.covered(),
                                row.memberships()))
                        .toList(),
                result.coveredOrganisations(),
                result.totalOrganisations(),
                result.uncovered().stream()
                        .map(row -> new Uncovered(row.id(), row.name()))
                        .toList(),
                result.seatsFreed(),
                result.parents().stream()
                        .map(row -> parent(row.committee(), row.parent(), row.sharedOrganisations()))
                        .toList(),
                result.optimal(),
                Math.round(result.guaranteedShare() * 1e6) / 1e6,
                result.pairs().generated());
    }

    private static Parent parent(Committee committee, Committee parent, int shared) {
        return new Parent(
                committee.id(),
                committee.name(),
                parent == null ? null : parent.id(),
                parent == null ? null : parent.name(),
                shared);
    }
}
