package jp.tsunagari.api.survey.recruitment;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.tsunagari.api.organisation.KnownOrganisation;
import jp.tsunagari.domain.survey.EntryField;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answers of a sheet beside the entry of the organisation that answered, field by field. */
public record TakeoverView(
        @NotNull UUID answerSheetId,
        @NotNull UUID surveyId,
        @Schema(description = "Whose entry it is held against; null of one that is not registered yet")
                UUID organisationId,
        @Schema(description = "The version of that entry; it goes back with the fields to take over")
                Long organisationVersion,
        @NotNull List<EntryFieldView> fields,
        @Schema(
                        description =
                                "Registered organisations that have the answered name, corporate number or other name already")
                @NotNull
                List<Match> matches) {

    /** One field of the entry: as it is, as it was answered, and as it would be. Empty lists stand for no value. */
    @Schema(name = "TakeoverField")
    public record EntryFieldView(
            @NotNull EntryField field,
            @Schema(description = "The code of the question that fills it") @NotNull String question,
            @NotNull List<String> present,
            @NotNull List<String> answered,
            @Schema(
                            description =
                                    "What stands there once the answer is taken over: other names are added, all else is replaced")
                    @NotNull
                    List<String> taken,
            @Schema(description = "Whether taking it over would change the entry") @NotNull boolean differs) {

        static EntryFieldView of(EntryField field, AnsweredEntry answered, PresentEntry present) {
            List<String> taken = present.with(field, answered.values(field));
            return new EntryFieldView(
                    field,
                    answered.question(field),
                    present.values(field),
                    answered.values(field),
                    taken,
                    !Set.copyOf(taken).equals(Set.copyOf(present.values(field))));
        }
    }

    /** An organisation that may be the one that answered. */
    @Schema(name = "TakeoverMatch")
    public record Match(@NotNull UUID organisationId, @NotNull String name) {
        static Match of(KnownOrganisation known) {
            return new Match(known.id(), known.name());
        }
    }
}
