package jp.tsunagari.api.event;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.tsunagari.domain.event.Materials;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something made to be handed out, as a caller sends it and as it stands in answers. */
public record MaterialForm(
        @NotNull @Size(min = 1, max = 200) String name,
        @Schema(description = "Copies or pieces; left out where it is not known") @Min(0) @Max(1_000_000_000)
                Long printed,
        @Schema(description = "Where they went; adds up to the copies") @Size(max = 100) List<@NotNull Place> places) {

    /** Where copies went, and what that is made of. */
    @Schema(name = "MaterialPlace")
    public record Place(
            @NotNull @Size(min = 1, max = 200) String place,
            @NotNull @Min(0) @Max(1_000_000_000) Long copies,
            @Schema(description = "Adds up to the copies of the place") @Size(max = 100) List<@NotNull Part> parts) {

        private Materials.Place rule() {
            return new Materials.Place(copies, parts.stream().map(Part::copies).toList());
        }
    }

    /** A part of a place. */
    @Schema(name = "MaterialPart")
    public record Part(
            @NotNull @Size(min = 1, max = 200) String place, @NotNull @Min(0) @Max(1_000_000_000) Long copies) {}

    Materials.Material rule() {
        return new Materials.Material(printed, places.stream().map(Place::rule).toList());
    }
}
