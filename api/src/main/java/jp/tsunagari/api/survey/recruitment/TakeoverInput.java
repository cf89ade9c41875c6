package jp.tsunagari.api.survey.recruitment;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.domain.survey.EntryField;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which answers of a sheet go into whose entry. */
public record TakeoverInput(
        @Schema(description = "Whose entry; where left out, that of the organisation that was invited")
                UUID organisationId,
        @Schema(
                        description =
                                "The version of that entry which the answers were held against; needed unless the organisation is new")
                @Min(0)
                Long organisationVersion,
        @Schema(description = "Register the organisation with these answers; NAME must be among them")
                Boolean newOrganisation,
        @NotNull @Size(min = 1, max = 6) List<@NotNull EntryField> fields)
        implements Input {
    boolean isNew() {
        return Boolean.TRUE.equals(newOrganisation);
    }
}
