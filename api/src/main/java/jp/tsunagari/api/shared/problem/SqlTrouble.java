package jp.tsunagari.api.shared.problem;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** Troubles of a database that pass by themselves, told by their SQL states: those of the standard, of PostgreSQL and of H2. */
public final class SqlTrouble {
    /** Deadlock, serialisation failure, lock not available or not in time, row changed by another transaction. */
    private static final Set<String> LOCKS = Set.of("40001", "40P01", "55P03", "HYT00", "50200", "90131");

    /** H2: the database is closed, or its connection broken. */
    private static final Set<String> H2_GONE = Set.of("90067", "90098", "90121");

    private SqlTrouble() {}

    public static boolean isLockConflict(Throwable thrown) {
        return LOCKS.contains(state(thrown));
    }

    /** No connection: the server is down, starts, stops or has none left (classes 08, 57P, 53), or the pool gave none in time. */
    static boolean isUnavailable(Throwable thrown) {
        String state = state(thrown);
        return state.startsWith("08")
                || state.startsWith("57P")
                || state.startsWith("53")
                || H2_GONE.contains(state)
                || Causes.has(thrown, SQLException.class) && Causes.has(thrown, TimeoutException.class)
                || state.isEmpty() && Causes.all(thrown).stream().anyMatch(SqlTrouble::isOfPool);
    }

    /** Where all connections are busy the pool gives up with neither a state nor a cause. */
    private static boolean isOfPool(Throwable thrown) {
        StackTraceElement[] frames = thrown.getStackTrace();
        return thrown instanceof SQLException
                && frames.length > 0
                && frames[0].getClassName().startsWith("io.agroal.pool.");
    }

    /** Types and frames without messages, because a database's messages quote the values of rows. */
    static String outline(Throwable thrown) {
        String types = Causes.all(thrown).stream()
                .map(cause -> cause.getClass().getName())
                .collect(Collectors.joining(" < "));
        String frames = Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("jp.tsunagari"))
                .limit(10)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
        return "SQL state " + state(thrown) + ": " + types + " at " + frames;
    }

    private static String state(Throwable thrown) {
        String state = "";
        for (Throwable cause : Causes.all(thrown)) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                state = sql.getSQLState();
            }
        }
        return state;
    }
}
