package jp.tsunagari.api.partner;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.domain.partner.Field;
import jp.tsunagari.domain.partner.MemberState;
import jp.tsunagari.domain.partner.MemberTier;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A membership of a platform as it stands in answers. */
public record MemberView(
        @NotNull UUID id,
        @NotNull UUID platformId,
        @NotNull UUID organisationId,
        @NotNull String organisationName,
        @NotNull MemberTier tier,
        @NotNull MemberState state,
        PartialDate since,
        PartialDate until,
        Field field,
        String subfield,
        @NotNull Origin origin,
        String sourceNote,
        @Schema(description = "The survey by which it was found; told inside the municipality only") UUID surveyId,
        @Schema(description = "Its answer in that survey; told inside the municipality only") UUID answerSheetId,
        @NotNull long version,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements Versioned {

    static MemberView of(MemberRow row, String organisationName, boolean isInside) {
        return new MemberView(
                row.id,
                row.platformId,
                row.organisationId,
                organisationName,
                row.tier,
                row.state,
                date(row.since),
                date(row.until),
                row.field,
                row.subfield,
                row.origin,
                row.sourceNote,
                isInside ? row.surveyId : null,
                isInside ? row.answerSheetId : null,
                row.version,
                row.createdAt,
                row.updatedAt);
    }

    static MemberView of(MemberEntity entity, String organisationName, boolean isInside) {
        return new MemberView(
                entity.id,
                entity.platformId,
                entity.organisationId,
                organisationName,
                entity.tier,
                entity.state,
                date(entity.since),
                date(entity.until),
                entity.field,
                entity.subfield,
                entity.origin,
                entity.sourceNote,
                isInside ? entity.surveyId : null,
                isInside ? entity.answerSheetId : null,
                entity.version,
                entity.createdAt,
                entity.updatedAt);
    }

    static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text).value();
    }
}
