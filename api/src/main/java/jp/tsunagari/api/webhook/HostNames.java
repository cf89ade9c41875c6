package jp.tsunagari.api.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks names up; apart, so that a test can move a name to another address. */
@ApplicationScoped
class HostNames {
    List<InetAddress> addresses(String host) throws UnknownHostException {
        return List.of(InetAddress.getAllByName(host));
    }
}
