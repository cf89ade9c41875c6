package jp.tsunagari.api.survey;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The counts of one stratum of the sample: those whom the attributes name. */
public record StratumCounts(
        @Size(min = 1, max = 40) @Schema(description = "Code of an option of the question that asks it") String ageBand,
        @Size(min = 1, max = 40) String sex,
        @Size(min = 1, max = 40) String area,
        @Min(0) @Max(1_000_000_000) Long population,
        @Min(0) @Max(1_000_000_000) Long sample,
        @Min(0) @Max(1_000_000_000) Long distributed,
        @Min(0) @Max(1_000_000_000) Long returned,
        @Min(0) @Max(1_000_000_000) Long valid) {

    boolean isTheSameAs(StratumCounts other) {
        return name().equals(other.name());
    }

    /** The attributes as one text; of a stratum without any, empty. */
    String name() {
        return Stream.of(ageBand, sex, area)
                .map(part -> part == null ? "" : part)
                .collect(Collectors.joining(" "));
    }

    StratumCounts planned(Long population, Long sample) {
        return new StratumCounts(ageBand, sex, area, population, sample, distributed, returned, valid);
    }

    /** The same; what it leaves out of the plan's figures, as the present ones. */
    StratumCounts orPlannedAs(StratumCounts present) {
        return planned(population == null ? present.population : population, sample == null ? present.sample : sample);
    }

    boolean isPlanned() {
        return population != null || sample != null;
    }

    boolean isReturned() {
        return distributed != null || returned != null || valid != null;
    }
}
