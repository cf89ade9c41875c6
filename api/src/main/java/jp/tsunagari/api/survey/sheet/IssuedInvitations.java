package jp.tsunagari.api.survey.sheet;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.csv.Table;
import jp.tsunagari.api.shared.idempotency.CarriesSecret;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Codes just made. They are shown this once. */
public record IssuedInvitations(
        @NotNull UUID surveyId,
        @NotNull int count,
        @Schema(description = "Empty where the answer is a replay") @NotNull List<Issued> items,
        @NotNull boolean secretOmitted)
        implements CarriesSecret, Table {

    /** One code, and to whom it is to be given where that is known. */
    @Schema(name = "IssuedInvitation")
    public record Issued(
            @NotNull String code, String answerUrl, UUID invitationId, UUID organisationId, String recipient) {}

    /** One line of the list that goes to the printer. */
    public record IssuedCode(String code, String answerUrl) {}

    @Override
    public IssuedInvitations withoutSecret() {
        return new IssuedInvitations(surveyId, count, List.of(), true);
    }

    private boolean areNamed() {
        return items.stream().anyMatch(item -> item.organisationId() != null || item.recipient() != null);
    }

    @Override
    public List<?> rows() {
        return areNamed()
                ? items
                : items.stream()
                        .map(item -> new IssuedCode(item.code(), item.answerUrl()))
                        .toList();
    }

    @Override
    public Class<?> rowType() {
        return areNamed() ? Issued.class : IssuedCode.class;
    }
}
