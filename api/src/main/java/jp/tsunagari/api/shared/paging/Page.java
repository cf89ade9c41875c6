package jp.tsunagari.api.shared.paging;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list. {@code total} is exact up to 10,000. */
public record Page<T>(
        @NotNull List<T> items,
        @NotNull long total,
        @NotNull @Schema(description = "true where total is a lower bound") boolean totalIsAtLeast,
        @Schema(description = "Give it as cursor to get the next page; null on the last") String nextCursor) {

    /** Converts all rows at once, so that what belongs to them can be loaded in one query. */
    public <V> Page<V> mapAll(Function<List<T>, List<V>> views) {
        return new Page<>(views.apply(items), total, totalIsAtLeast, nextCursor);
    }

    public <V> Page<V> map(Function<T, V> view) {
        return mapAll(rows -> rows.stream().map(view).toList());
    }
}
