package jp.tsunagari.domain.shared;

import java.util.List;
import java.util.function.Function;

/**
 * The answer of a rule: a value, or everything that stands against it. Expected refusals are never exceptions.
 *
 * @param <T> what comes out when nothing stands against it
 */
public sealed interface Result<T> permits Result.Ok, Result.Refused {

    /**
     * Nothing stands against it.
     *
     * @param value the outcome
     * @param <T> its type
     */
    record Ok<T>(T value) implements Result<T> {
        @Override
        public boolean isOk() {
            return true;
        }

        @Override
        public List<Refusal> refusals() {
            return List.of();
        }
    }

    /**
     * At least one thing stands against it.
     *
     * @param refusals all of them, never empty
     * @param <T> the type of the outcome that did not come about
     */
    record Refused<T>(List<Refusal> refusals) implements Result<T> {
        /** Takes an unmodifiable copy; an empty list is a programming error. */
        public Refused {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
        }

        @Override
        public boolean isOk() {
            return false;
        }

        @Override
        public T value() {
            throw new IllegalStateException("refused: " + refusals);
        }
    }

    /** The outcome {@code value}. */
    static <T> Result<T> ok(T value) {
        return new Ok<>(value);
    }

    /** Refused for one reason. */
    static <T> Result<T> refused(Refusal refusal) {
        return new Refused<>(List.of(refusal));
    }

    /** Refused for all these reasons, at least one. */
    static <T> Result<T> refused(List<Refusal> refusals) {
        return new Refused<>(refusals);
    }

    /** Refused for one reason that needs no values. */
    static <T> Result<T> refused(RefusalCode code, String subject) {
        return refused(Refusal.of(code, subject));
    }

    /** Whether there is a value. */
    boolean isOk();

    /** The outcome; asking for it after a refusal is a programming error ({@link IllegalStateException}). */
    T value();

    /** All reasons; empty when there is a value. */
    List<Refusal> refusals();

    /** The outcome changed by {@code change}; refusals stay as they are. */
    default <R> Result<R> map(Function<? super T, ? extends R> change) {
        return isOk() ? ok(change.apply(value())) : refused(refusals());
    }

    /** The same result seen from outside: every refusal's subject now lies below {@code parent}. */
    default Result<T> below(String parent) {
        return isOk()
                ? this
                : refused(refusals().stream().map(r -> r.below(parent)).toList());
    }
}
