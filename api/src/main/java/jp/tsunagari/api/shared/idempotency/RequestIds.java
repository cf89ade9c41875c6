package jp.tsunagari.api.shared.idempotency;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import jp.tsunagari.api.shared.security.CurrentCaller;

/**
 * Ids made of the {@code Idempotency-Key}, for an operation that keeps no answer because it leaves no trace: sent again, it finds by the
 * id what it made before.
 */
@ApplicationScoped
public class RequestIds {
    public static final String REPLAYED = KeptAnswer.REPLAYED;

    private static final long VERSION_BITS = 0xF000L;
    private static final long VERSION_4 = 0x4000L;
    private static final long AFTER_VARIANT = 0x3FFF_FFFF_FFFF_FFFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final RoutingContext routing;
    private final CurrentCaller caller;

    RequestIds(RoutingContext routing, CurrentCaller caller) {
        this.routing = routing;
        this.caller = caller;
    }

    /**
     * The same id whenever the same caller sends the same key to the same place; null without a key. It looks like a random one, and
     * only who knows the key finds it.
     */
    public UUID within(UUID place) {
        String key = routing.request().getHeader(Retry.HEADER);
        if (key == null) {
            return null;
        }
        Retry.requireFormat(caller.get(), key);
        return of(caller.get().id() + "\n" + place + "\n" + key);
    }

    private static UUID of(String text) {
        try {
            ByteBuffer hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            return new UUID(hash.getLong() & ~VERSION_BITS | VERSION_4, hash.getLong() & AFTER_VARIANT | VARIANT);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
