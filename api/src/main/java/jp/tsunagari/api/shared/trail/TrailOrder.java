package jp.tsunagari.api.shared.trail;

/**
 * How readers of the trail are kept from passing over an entry whose transaction is still running.
 *
 * <p>PostgreSQL: a transaction, before it is given numbers, takes a shared advisory lock that names the last number given so far; all its
 * own numbers are higher. A reader first reads the last number given and then, in a statement of its own, the least such lock; it goes
 * no further than either. A lock that is not there any more belonged to a transaction whose rows the next statement sees.
 *
 * <p>H2, which is one process: a transaction holds one row from its first number to its end, so numbers are in the order of commits.
 */
enum TrailOrder {
    POSTGRESQL(
            "select cast(pg_advisory_xact_lock_shared(" + Lock.BASE + " + last_value) as varchar) from trail_number",
            "select last_value from trail_number",
            "select min((cast(classid as bigint) << 32) + cast(objid as bigint)) - " + Lock.BASE + " from pg_locks"
                    + " where locktype = 'advisory' and objsubid = 1"
                    + " and database = (select oid from pg_database where datname = current_database())"
                    + " and cast(classid as bigint) >= " + (Lock.BASE >> 32)
                    + " and cast(classid as bigint) < " + ((Lock.BASE >> 32) + (1L << 24))),
    H2(
            "select purged_to from change_horizon for update",
            "select greatest((select purged_to from change_horizon), (select coalesce(max(number), 0) from change_entry),"
                    + " (select coalesce(max(number), 0) from audit_entry))",
            null);

    /** Where the advisory locks of the trail begin; nothing else on this database takes any in the 2^56 behind it. */
    private static final class Lock {
        static final long BASE = 0x5452_0000_0000_0000L;
    }

    /** Run by a writer before its first number. */
    final String enter;

    final String lastNumber;

    /** The number above which a running transaction may still add; null where {@link #lastNumber} says it all. */
    final String leastRunning;

    TrailOrder(String enter, String lastNumber, String leastRunning) {
        this.enter = enter;
        this.lastNumber = lastNumber;
        this.leastRunning = leastRunning;
    }

    static TrailOrder of(String databaseKind) {
        return databaseKind.equals("postgresql") ? POSTGRESQL : H2;
    }
}
