package jp.tsunagari.api.survey.publication;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.api.shared.csv.Table;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published version of a survey's tables. It never changes; a correction is another version. */
public record PublicationView(
        @NotNull UUID id,
        @NotNull UUID surveyId,
        @NotNull @Schema(description = "Counts the publications of the survey, from 1") long version,
        String reason,
        @NotNull @Schema(description = "Cells below it are withheld, and others that would give them away")
                int suppressionThreshold,
        @NotNull String ruleVersion,
        @NotNull Instant publishedAt,
        @NotNull List<TableChoiceForm> tables,
        @NotNull List<MergeForm> merges,
        @NotNull List<PublishedCell> cells)
        implements Versioned, Table {

    static PublicationView of(PublicationEntity entity, boolean isStaff) {
        return new PublicationView(
                entity.id,
                entity.surveyId,
                entity.number,
                entity.reason,
                entity.content.threshold(),
                entity.content.ruleVersion(),
                entity.publishedAt,
                entity.choice.tables(),
                entity.choice.merges(),
                PublishedCells.of(entity.content, isStaff));
    }

    @Override
    public List<?> rows() {
        return cells;
    }

    @Override
    public Class<?> rowType() {
        return PublishedCell.class;
    }
}
