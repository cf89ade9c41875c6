package jp.tsunagari.api.shared.persistence;

import java.util.List;
import java.util.stream.Stream;
import jp.tsunagari.domain.municipality.MunicipalityCode;

/** Under which id another system knows a record of a municipality. */
public record ExternalAddress(MunicipalityCode municipality, String system, String id) {

    /**
     * The ids of the record so addressed: those that the system sends, or those already stored where it sends none, because a system
     * that knows only itself must not take away the ids of others; and the id of the address.
     */
    List<ExternalId> with(List<ExternalId> sent, List<ExternalId> stored) {
        return Stream.concat((sent.isEmpty() ? stored : sent).stream(), Stream.of(new ExternalId(system, id)))
                .distinct()
                .toList();
    }
}
