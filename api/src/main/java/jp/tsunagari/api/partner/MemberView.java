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
        @NotNull long version,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements Versioned {

    static MemberView of(MemberRow row, String organisationName) {
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
                row.version,
                row.createdAt,
                row.updatedAt);
    }

    static MemberView of(MemberEntity entity, String organisationName) {
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
                entity.version,
                entity.createdAt,
                entity.updatedAt);
    }

    static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text).value();
    }
}
