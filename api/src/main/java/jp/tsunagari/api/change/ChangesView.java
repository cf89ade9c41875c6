package jp.tsunagari.api.change;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import jp.tsunagari.api.shared.trail.ChangeKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One answer of the change feed. */
@Schema(name = "Changes")
public record ChangesView(
        @NotNull List<Item> items,
        @NotNull @Schema(description = "Always there: give it as after to go on, now or when more has happened")
                String nextCursor,
        @NotNull @Schema(description = "true where more can be read at once") boolean hasMore) {

    /** That a record changed; what it says now is read from its own address. */
    @Schema(name = "Change")
    public record Item(
            @NotNull
                    @Schema(
                            description =
                                    "The id of the record; of a municipality and its committee inventory the municipality code")
                    String id,
            @NotNull @Schema(description = "The path name of the record's collection, such as committee-memberships")
                    String type,
            @NotNull ChangeKind kind,
            @NotNull
                    @Schema(
                            description =
                                    "The version that the change made; 0 of a record that never changes; of a committee inventory how often a load changed it")
                    long version,
            @Schema(description = "null of a record that belongs to no municipality, such as an API key")
                    String municipalityCode,
            @NotNull Instant time) {

        static Item of(Change change) {
            return new Item(
                    change.recordId(),
                    change.type(),
                    change.kind(),
                    change.version(),
                    change.municipalityCode(),
                    change.time());
        }
    }
}
