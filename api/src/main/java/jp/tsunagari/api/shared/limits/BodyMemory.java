package jp.tsunagari.api.shared.limits;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/** What the bodies of all requests hold together, so that many of them cannot use up the memory of the instance. */
@Singleton
class BodyMemory {
    private final AtomicLong held = new AtomicLong();
    private final long most;

    BodyMemory(LimitSettings settings) {
        this.most = settings.bodiesAtOnce().asLongValue();
    }

    boolean take(long bytes) {
        if (held.addAndGet(bytes) <= most) {
            return true;
        }
        held.addAndGet(-bytes);
        return false;
    }

    void giveBack(long bytes) {
        held.addAndGet(-bytes);
    }
}
