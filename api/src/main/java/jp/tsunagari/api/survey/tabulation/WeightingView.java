package jp.tsunagari.api.survey.tabulation;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.IntStream;
import jp.tsunagari.domain.survey.tabulation.Weighting;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what the shares of a table are weighted. Counts never are. */
@Schema(name = "Weighting")
public record WeightingView(
        @NotNull TabulationWeighting kind,
        @NotNull @Schema(description = "Empty where every sheet counts one") List<Stratum> strata,
        @NotNull
                @Schema(
                        description =
                                "Sheets that belong to no stratum and so are in the counts, but in no weighted share")
                long outsideStrata) {
    /** One stratum, and what each of its sheets counts. */
    @Schema(name = "WeightedStratum")
    public record Stratum(
            @NotNull String name, @NotNull long population, @NotNull long sheets, @NotNull double weight) {}

    public static final WeightingView NONE = new WeightingView(TabulationWeighting.NONE, List.of(), 0);

    static WeightingView of(Weighting weighting, long outsideStrata) {
        return weighting == null
                ? NONE
                : new WeightingView(
                        TabulationWeighting.STRATUM,
                        IntStream.range(0, weighting.strata().size())
                                .mapToObj(i -> new Stratum(
                                        weighting.strata().get(i).name(),
                                        weighting.strata().get(i).population(),
                                        weighting.strata().get(i).sheets(),
                                        weighting.weight(i)))
                                .toList(),
                        outsideStrata);
    }
}
