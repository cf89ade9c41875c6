package jp.tsunagari.api.shared.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Slows down who tries credentials: an address that sent too many wrong ones may for a while send none that was not proved right
 * lately. So those who share the address with an attacker, and whose credentials are known, are not shut out.
 */
@Singleton
public class CredentialGuard {
    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final int MOST_REMEMBERED = 10_000;
    private static final Pattern SCHEME = Pattern.compile("^\\s*bearer\\s", Pattern.CASE_INSENSITIVE);

    private final Allowance failures;

    /** Whose the credentials are that were right lately, by their hash; nothing is decided by it but whose requests are counted. */
    private final Cache<String, String> owners = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REMEMBERED)
            .build();

    /** The wrong ones of each address: a browser that repeats an old token tries no credentials. */
    private final Cache<String, Boolean> wrong = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(Allowance.WINDOW)
            .build();

    CredentialGuard(LimitSettings settings, Clock clock) {
        this.failures = new Allowance("bad-credentials", settings.badCredentialsPerMinute(), clock);
    }

    /** The caller whose credential this request carries, if it was right lately; else null. */
    String ownerLately(RoutingContext context) {
        return owners.getIfPresent(hash(context));
    }

    /** How many seconds the address must wait before it may try a credential. */
    long secondsToWait(RoutingContext context) {
        return failures.secondsToWait(ClientAddress.of(context.request()));
    }

    public void succeeded(RoutingContext context, String callerId) {
        owners.put(hash(context), callerId);
    }

    public void failed(RoutingContext context) {
        String credential = hash(context);
        String address = ClientAddress.of(context.request());
        owners.invalidate(credential);
        if (wrong.asMap().putIfAbsent(address + " " + credential, true) == null) {
            failures.take(address);
        }
    }

    /** Of the credential itself, however its header is written. */
    private static String hash(RoutingContext context) {
        String header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        String credential = SCHEME.matcher(header).replaceFirst("").strip();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(credential.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
