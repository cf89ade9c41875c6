package jp.tsunagari.api.shared.persistence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/** The id of a record in another system; unique per system inside a municipality. */
public record ExternalId(
        @NotNull @Size(min = 1, max = 100) String system, @NotNull @Size(min = 1, max = 200) String id) {

    /** The list with the id by which a caller addressed the record. */
    public static List<ExternalId> with(List<ExternalId> ids, String system, String id) {
        ExternalId named = new ExternalId(system, id);
        return Stream.concat(ids.stream(), Stream.of(named)).distinct().toList();
    }
}
