package jp.tsunagari.api.shared.paging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.Function;
import jp.tsunagari.api.shared.security.Sight;

/**
 * Reads one page of a list: the conditions that apply, then the rows after the cursor in the order of an immutable key. The thousandth
 * page costs what the first costs, and rows that others insert or delete never shift it.
 */
public final class KeysetQuery<E> {
    private static final int EXACT_TOTAL = 10_000;

    private final Class<E> type;
    private final String key;
    private final boolean isNewestFirst;
    private final StringJoiner where = new StringJoiner(" and ", " where ", "").setEmptyValue("");
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final StringBuilder scope;

    private KeysetQuery(Class<E> type, String key, boolean isNewestFirst) {
        this.type = type;
        this.key = key;
        this.isNewestFirst = isNewestFirst;
        this.scope = new StringBuilder(type.getSimpleName());
    }

    /** Live records in the order of their ids. */
    public static <E> KeysetQuery<E> live(Class<E> type) {
        return new KeysetQuery<>(type, "id", false).always("e.live = true");
    }

    public static <E> KeysetQuery<E> by(Class<E> type, String key) {
        return new KeysetQuery<>(type, key, false);
    }

    /** By a number that the database gives, the latest first: for logs that grow while they are read, even by being read. */
    public static <E> KeysetQuery<E> newestFirst(Class<E> type) {
        return new KeysetQuery<>(type, "number", true);
    }

    public KeysetQuery<E> always(String condition) {
        where.add(condition);
        return this;
    }

    /** Adds a condition of the service's own, such as today, which is no filter of the caller and so no part of the cursor. */
    public KeysetQuery<E> always(String condition, String name, Object value) {
        where.add(condition);
        parameters.put(name, value);
        return this;
    }

    /** Adds what the caller sees: a condition of every query, and no part of the cursor. */
    public KeysetQuery<E> seen(Sight.Condition condition) {
        where.add(condition.hql());
        parameters.putAll(condition.values());
        return this;
    }

    /** Adds {@code condition}, which names {@code :name}, where there is a value. */
    public KeysetQuery<E> and(String condition, String name, Object value) {
        if (value != null) {
            where.add(condition);
            parameters.put(name, value);
            scope.append('\n').append(name).append('=').append(value);
        }
        return this;
    }

    public Page<E> page(EntityManager em, PageRequest request, Function<E, Object> keyOf) {
        int limit = request.limit();
        String after = request.after(scope.toString());
        String from = "from " + type.getSimpleName() + " e" + where;
        String next = after == null
                ? ""
                : (where.length() == 0 ? " where " : " and ") + "e." + key
                        + (isNewestFirst ? " < :after" : " > :after");
        TypedQuery<E> rows = em.createQuery(
                        "select e " + from + next + " order by e." + key + (isNewestFirst ? " desc" : ""), type)
                .setMaxResults(limit + 1);
        parameters.forEach(rows::setParameter);
        if (after != null) {
            rows.setParameter("after", keyOf(after));
        }
        List<E> found = rows.getResultList();
        boolean more = found.size() > limit;
        List<E> items = more ? found.subList(0, limit) : found;
        long total = after == null && !more ? items.size() : count(em, from);
        return new Page<>(
                items,
                Math.min(total, EXACT_TOTAL),
                total > EXACT_TOTAL,
                more ? Cursor.encode(keyOf.apply(items.get(limit - 1)).toString(), scope.toString()) : null);
    }

    private Object keyOf(String after) {
        return switch (key) {
            case "id" -> UUID.fromString(after);
            case "number" -> Long.valueOf(after);
            default -> after;
        };
    }

    /** Stops counting one past the largest exact total, so that a list of a million rows costs no more. */
    private long count(EntityManager em, String from) {
        TypedQuery<Long> count = em.createQuery(
                "select count(*) from (select e." + key + " as k " + from + " order by e." + key + " limit "
                        + (EXACT_TOTAL + 1) + ") c",
                Long.class);
        parameters.forEach(count::setParameter);
        return count.getSingleResult();
    }
}
