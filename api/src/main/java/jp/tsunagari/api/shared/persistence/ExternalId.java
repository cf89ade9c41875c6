package jp.tsunagari.api.shared.persistence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/** The id of a record in another system; unique per system inside a municipality. */
public record ExternalId(
        @NotNull @Size(min = 1, max = 100) String system, @NotNull @Size(min = 1, max = 200) String id) {

    /**
     * The ids of a record that a system addresses by its own id: those it sends, or those already stored where it sends none, because
     * a system that knows only itself must not take away the ids of others; and the id of the address.
     */
    public static List<ExternalId> addressed(String system, String id, List<ExternalId> sent, List<ExternalId> stored) {
        ExternalId named = new ExternalId(system, id);
        return Stream.concat((sent.isEmpty() ? stored : sent).stream(), Stream.of(named))
                .distinct()
                .toList();
    }
}
