package jp.tsunagari.api.survey.publication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jp.tsunagari.domain.survey.publication.TableChoice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One table to publish, by the codes of its questions; without columns it is a one-way table. */
@Schema(name = "TableChoice")
public record TableChoiceForm(
        @NotNull @Size(min = 1, max = 40) String rows,
        @Size(min = 1, max = 40) String columns,
        @Schema(description = "A question that asks an attribute") @Size(min = 1, max = 40) String splitBy) {

    TableChoice toChoice() {
        return new TableChoice(rows, columns, splitBy);
    }
}
