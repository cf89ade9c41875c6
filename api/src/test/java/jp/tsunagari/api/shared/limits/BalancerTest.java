package jp.tsunagari.api.shared.limits;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the limits rely on in front of the service: a client cannot say itself where it comes from. */
class BalancerTest {
    private static String configuration() throws IOException {
        return Files.readString(Path.of("src/main/docker/nginx.conf"));
    }

    @Test
    void theAddressOfTheClientIsOverwritten() throws IOException {
        String configuration = configuration();
        assertFalse(configuration.contains("$proxy_add_x_forwarded_for"));
        for (String header :
                new String[] {"X-Forwarded-For $remote_addr", "Forwarded \"\"", "X-Forwarded-Trusted-Proxy \"\""}) {
            assertTrue(configuration.contains("\n    proxy_set_header " + header + ";\n"), header);
        }
    }

    @Test
    void whatIsForThoseWhoRunTheServiceStaysInside() throws IOException {
        for (String path : new String[] {"/q/metrics", "/q/health"}) {
            assertTrue(configuration().contains("\n  location " + path + " {\n    return 404;\n  }\n"), path);
        }
    }
}
