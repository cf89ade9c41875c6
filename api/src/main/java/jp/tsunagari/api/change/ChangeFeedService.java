package jp.tsunagari.api.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import jp.tsunagari.api.shared.paging.Cursor;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.security.CurrentCaller;
import jp.tsunagari.api.shared.security.Sight;
import jp.tsunagari.domain.municipality.MunicipalityCode;

/**
 * The change feed as a caller pulls it. A cursor is a place among all changes, so it fits whatever filters come with it; it moves with
 * the changes of the municipalities that are followed alone, so that it does not count what happens in others.
 */
@ApplicationScoped
public class ChangeFeedService {
    private static final String LATEST = "latest";
    private static final String SCOPE = "changes";
    private static final int DEFAULT_LIMIT = 50;

    private final ChangeService changes;
    private final CurrentCaller callers;

    public ChangeFeedService(ChangeService changes, CurrentCaller callers) {
        this.changes = changes;
        this.callers = callers;
    }

    @Transactional
    public ChangesView list(String after, MunicipalityCode municipality, String types, Integer limit) {
        ChangeFilter filter =
                new ChangeFilter(municipalities(callers.sight(), municipality), ChangeFilter.types(types));
        if (LATEST.equals(after)) {
            return new ChangesView(List.of(), cursor(changes.latest(filter)), false);
        }
        long from = after == null ? changes.oldest(filter) : Long.parseLong(Cursor.decode(after, SCOPE, "after"));
        Changes found = changes.after(from, filter, limit(limit));
        long end = found.hasMore() ? found.last() : changes.end(filter, found.served());
        if (end < from) {
            refuseFuture(from, callers.sight());
        }
        return new ChangesView(
                found.items().stream().map(ChangesView.Item::of).toList(),
                cursor(Math.max(from, end)),
                found.hasMore());
    }

    /** A cursor ahead of the database, as after a restored backup; held against the caller's own cities, so that it tells of no others. */
    private void refuseFuture(long from, Sight sight) {
        if (!sight.everything() && from > changes.latest(new ChangeFilter(sight.municipalities(), null))) {
            throw Problem.of(ProblemType.CURSOR_EXPIRED);
        }
    }

    /** Those that the caller may follow, narrowed to the one asked for; null for all. */
    private static Set<String> municipalities(Sight sight, MunicipalityCode municipality) {
        if (municipality == null) {
            return sight.everything() ? null : sight.municipalities();
        }
        return sight.isInside(municipality.value()) ? Set.of(municipality.value()) : Set.of();
    }

    private static int limit(Integer limit) {
        return limit == null ? DEFAULT_LIMIT : limit;
    }

    private static String cursor(long number) {
        return Cursor.encode(Long.toString(number), SCOPE);
    }
}
