package jp.tsunagari.api.survey.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.Logger;

/** Unexpected failures with anonymous sheets, gathered so that the log does not tell when somebody answered. */
@ApplicationScoped
class SheetTrouble {
    private static final Logger LOG = Logger.getLogger(SheetTrouble.class);

    private final Map<String, Integer> failures = new TreeMap<>();

    /**
     * Keeps what kind of failure it was, and nothing that it says.
     *
     * @param work what failed
     */
    synchronized void note(String work, Throwable failed) {
        StringBuilder kind = new StringBuilder(work);
        for (Throwable cause = failed; cause != null && kind.length() < 500; cause = cause.getCause()) {
            kind.append(" < ").append(cause.getClass().getName());
        }
        failures.merge(kind.toString(), 1, Integer::sum);
    }

    /** Logs what has gathered. */
    synchronized void tell() {
        failures.forEach((kind, times) -> LOG.warnf("Answer sheets in trouble lately: %d × %s", times, kind));
        failures.clear();
    }
}
