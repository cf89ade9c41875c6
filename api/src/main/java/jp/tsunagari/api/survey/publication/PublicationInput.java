package jp.tsunagari.api.survey.publication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.tsunagari.api.shared.input.Input;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The tables that are published together. Everything else stays with the city's staff. */
public record PublicationInput(
        @NotNull @Size(min = 1, max = 230) List<@NotNull TableChoiceForm> tables,
        @Schema(description = "Coarser lines withhold less") @Size(max = 100) List<@NotNull MergeForm> merges,
        @Schema(description = "Needed where the sheets held are not as many as the valid ones")
                @Size(min = 1, max = 2000)
                String reason)
        implements Input {}
