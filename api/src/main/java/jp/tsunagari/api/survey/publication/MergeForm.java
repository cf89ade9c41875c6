package jp.tsunagari.api.survey.publication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.tsunagari.domain.survey.publication.Coarsening;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Neighbouring options of a question that are published as one line, in every table. */
@Schema(name = "OptionMerge")
public record MergeForm(
        @NotNull @Size(min = 1, max = 40) String question,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Size(min = 1, max = 40) String> options) {

    Coarsening toCoarsening() {
        return new Coarsening(question, options);
    }
}
