package jp.tsunagari.api.committee;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import jp.tsunagari.api.shared.input.Input;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On how many committees a city would like to build, as of which day. */
public record ConsolidationInput(
        @Schema(description = "Today where not given") LocalDate asOf,
        @NotNull @Schema(minimum = "1") Integer baseCommittees)
        implements Input {}
