package jp.tsunagari.api.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;

/** Decides where webhooks may lead: nobody reaches the inside of a network through this service. */
@ApplicationScoped
class Targets {
    private final HostNames names;
    private final WebhookSettings settings;

    Targets(HostNames names, WebhookSettings settings) {
        this.names = names;
        this.settings = settings;
    }

    /** Refuses an address that could not be called. A name that nobody knows yet is taken: every attempt looks it up again. */
    void require(String url) {
        URI uri = parse(url);
        try {
            if (!mayReach(names.addresses(uri.getHost()))) {
                throw Problem.invalid(Fault.at("/url", "webhook-url-not-public"));
            }
        } catch (UnknownHostException notYet) {
            return;
        }
    }

    /**
     * An address that may be called, to which the caller must connect without looking the name up again; empty where it is refused.
     *
     * @param turn counts the attempts, which take the addresses of a name in turn
     */
    Optional<InetAddress> resolve(URI uri, int turn) throws UnknownHostException {
        List<InetAddress> addresses = names.addresses(uri.getHost());
        return isAllowed(uri) && mayReach(addresses)
                ? Optional.of(addresses.get(turn % addresses.size()))
                : Optional.empty();
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
