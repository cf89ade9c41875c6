package jp.tsunagari.api.survey.publication;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.tsunagari.domain.survey.publication.Coarsening;

/** What staff chose to publish. */
public record StoredChoice(List<TableChoiceForm> tables, List<MergeForm> merges) {
    static StoredChoice of(PublicationInput input) {
        return new StoredChoice(input.tables(), input.merges());
    }

    List<Coarsening> coarsenings() {
        return merges.stream().map(MergeForm::toCoarsening).toList();
    }

    /** Every question that stands in a table. */
    Set<String> questions() {
        return tables.stream()
                .flatMap(table -> table.toChoice().questions().stream())
                .collect(Collectors.toSet());
    }
}
