package jp.tsunagari.api.webhook;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;

/** Decides where webhooks may lead: nobody reaches the inside of a network through this service. */
@ApplicationScoped
class Targets {
    /** Those that hang must leave threads for the others. */
    private static final int LOOKUPS_PER_SENDER = 4;

    private final HostNames names;
    private final WebhookSettings settings;
    private final ExecutorService threads;

    Targets(HostNames names, WebhookSettings settings) {
        this.names = names;
        this.settings = settings;
        this.threads = Executors.newFixedThreadPool(settings.parallel() * LOOKUPS_PER_SENDER, Targets::thread);
    }

    /** One that does not keep the service from stopping. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "webhook-look-up");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Refuses an address that could not be called, as far as that shows without looking its name up: the caller has a transaction open,
     * which must not wait for somebody's name server. Every attempt checks what the name then leads to.
     */
    void require(String url) {
        String host = parse(url).getHost();
        if (!settings.allowPrivateTargets() && !PublicAddresses.mayContain(host)) {
            throw Problem.invalid(Fault.at("/url", "webhook-url-not-public"));
        }
    }

    /**
     * An address that may be called, to which the caller must connect without looking the name up again; empty where it is refused.
     *
     * @param turn counts the attempts, which take the addresses of a name in turn
     * @throws ExecutionException most often for a name that nobody knows
     */
    Optional<InetAddress> resolve(URI uri, int turn) throws ExecutionException, InterruptedException, TimeoutException {
        List<InetAddress> addresses = lookUp(uri.getHost());
        return isAllowed(uri) && mayReach(addresses)
                ? Optional.of(addresses.get(turn % addresses.size()))
                : Optional.empty();
    }

    /** A look-up cannot be stopped, so one that lasts too long is left to itself. */
    private List<InetAddress> lookUp(String host) throws ExecutionException, InterruptedException, TimeoutException {
        Future<List<InetAddress>> found = threads.submit(() -> names.addresses(host));
        try {
            return found.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            found.cancel(true);
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    /** One address inside is enough to refuse: which one is called must not matter. */
    private boolean mayReach(List<InetAddress> addresses) {
        return settings.allowPrivateTargets() || addresses.stream().allMatch(PublicAddresses::contains);
    }

    private boolean isAllowed(URI uri) {
        return settings.allowPrivateTargets() || uri.getScheme().equalsIgnoreCase("https");
    }

    private URI parse(String url) {
        try {
            URI uri = new URI(url);
            if (uri.getHost() == null || uri.getRawFragment() != null || uri.getPort() == 0 || uri.getPort() > 65_535) {
                throw Problem.invalid(Fault.at("/url", "webhook-url-malformed"));
            }
            if (uri.getRawUserInfo() != null) {
                throw Problem.invalid(Fault.at("/url", "webhook-url-user-info"));
            }
            if (!isAllowed(uri)) {
                throw Problem.invalid(Fault.at("/url", "webhook-url-not-https"));
            }
            return uri;
        } catch (URISyntaxException malformed) {
            throw Problem.invalid(Fault.at("/url", "webhook-url-malformed"));
        }
    }
}
