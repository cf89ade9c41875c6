package jp.tsunagari.api.partner;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.csv.Table;
import jp.tsunagari.domain.partner.Participation;
import jp.tsunagari.domain.partner.RankedOrganisation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All organisations that sit on a committee, by the number of committees, each place with its evidence. */
public record RankingView(
        @NotNull LocalDate asOf, @NotNull List<Place> items, @NotNull int total, @NotNull DataBasis basis)
        implements Table {

    /** One place of the ranking: standard competition ranking (1, 2, 2, 4). */
    @Schema(name = "RankingPlace")
    public record Place(
            @NotNull int rank,
            @NotNull UUID organisationId,
            @NotNull String name,
            @NotNull int committeeCount,
            @NotNull int priorityCommitteeCount,
            @NotNull List<CommitteeEvidence> committees) {

        static Place of(RankedOrganisation place, Participation day) {
            return new Place(
                    place.rank(),
                    place.organisation().id(),
                    place.organisation().name(),
                    place.committeeCount(),
                    place.priorityCommitteeCount(),
                    CommitteeEvidence.of(place.organisation().id(), place.committees(), day));
        }
    }

    @Override
    public List<Place> rows() {
        return items;
    }

    @Override
    public Class<?> rowType() {
        return Place.class;
    }
}
