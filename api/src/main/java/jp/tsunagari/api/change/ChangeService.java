package jp.tsunagari.api.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.trail.TrailRepository;
import jp.tsunagari.api.shared.trail.Watermark;

/** Reads the changes in an order to which nothing is ever added before a place once reached. */
@ApplicationScoped
public class ChangeService {
    private final ChangeRepository changes;
    private final TrailRepository trail;

    public ChangeService(ChangeRepository changes, TrailRepository trail) {
        this.changes = changes;
        this.trail = trail;
    }

    /**
     * What fits after this number, at most {@code limit} changes.
     *
     * @throws Problem 410 where some of what followed the number is purged, or where all are followed and this database never
     *     gave the number
     */
    @Transactional
    public Changes after(long number, ChangeFilter filter, int limit) {
        Watermark watermark = trail.watermark();
        List<Change> found =
                isNobody(filter) ? List.of() : changes.between(number, watermark.served(), filter, limit + 1);
        // Asked after the rows, so that a purge between the two is noticed.
        if (number < purgedTo(filter) || filter.municipalityCodes() == null && number > watermark.last()) {
            throw Problem.of(ProblemType.CURSOR_EXPIRED);
        }
        if (found.size() > limit) {
            return new Changes(found.subList(0, limit), watermark.served(), true);
        }
        return new Changes(found, watermark.served(), false);
    }

    /**
     * Where the changes of the followed municipalities end, of whatever type and up to a number; it does not move with what happens in
     * others.
     */
    @Transactional
    public long end(ChangeFilter filter, long served) {
        if (filter.municipalityCodes() == null) {
            return served;
        }
        return isNobody(filter) ? 0 : changes.last(new ChangeFilter(filter.municipalityCodes(), null), served);
    }

    /** The number behind everything that can be read now. */
    @Transactional
    public long latest() {
        return trail.watermark().served();
    }

    /** The number before the oldest change that is kept. */
    @Transactional
    public long oldest() {
        return changes.purgedTo();
    }

    /** As {@link #latest}, of the municipalities that are followed. */
    @Transactional
    public long latest(ChangeFilter filter) {
        return Math.max(purgedTo(filter), end(filter, trail.watermark().served()));
    }

    /** As {@link #oldest}, of the municipalities that are followed. */
    @Transactional
    public long oldest(ChangeFilter filter) {
        return purgedTo(filter);
    }

    private long purgedTo(ChangeFilter filter) {
        return isNobody(filter) ? 0 : changes.purgedTo(filter.municipalityCodes());
    }

    private static boolean isNobody(ChangeFilter filter) {
        return filter.municipalityCodes() != null && filter.municipalityCodes().isEmpty();
    }
}
