package jp.tsunagari.api.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.job.JobLock;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Lets the first caller in: a database that never had a key gets one for an administrator, with the embedded records one for each role.
 * They stand in the log of that start and nowhere else.
 */
@Singleton
class FirstKeys {
    private static final Logger LOG = Logger.getLogger(FirstKeys.class);
    private static final int AFTER_THE_RECORDS = 5000;
    private static final String CITY = "122190";
    private static final String ORGANISATION = "ichihara-shakyo";

    private final ApiKeyService keys;
    private final JobLock lock;
    private final boolean demo;
    private final boolean enabled;

    FirstKeys(
            ApiKeyService keys,
            JobLock lock,
            @ConfigProperty(name = "tsunagari.demo.enabled") boolean demo,
            @ConfigProperty(name = "tsunagari.first-keys.enabled") boolean enabled) {
        this.keys = keys;
        this.lock = lock;
        this.demo = demo;
        this.enabled = enabled;
    }

    void issue(@Observes @Priority(AFTER_THE_RECORDS) StartupEvent start) {
        if (!enabled) {
            return;
        }
        List<IssuedApiKey> issued = new ArrayList<>();
        lock.run("first-keys", () -> {
            if (keys.isFirstStart()) {
                issued.addAll(demo ? oneForEachRole() : List.of(administrator()));
            }
        });
        issued.forEach(key -> LOG.infof(
                "API key for %s in %s (this once; paste it into Authorize of /q/swagger-ui, or send Authorization: Bearer): %s",
                key.key().role(), where(key.key()), key.secret()));
    }

    private static String where(ApiKeyView key) {
        return key.municipalities().isEmpty() ? "all municipalities" : String.join(", ", key.municipalities());
    }

    private IssuedApiKey administrator() {
        return keys.create(new ApiKeyInput("first administrator", Role.ADMIN, List.of(), null, null));
    }

    private List<IssuedApiKey> oneForEachRole() {
        return Arrays.stream(Role.values())
                .map(role -> keys.create(
                        Ids.fixed("api-keys", role.name()),
                        new ApiKeyInput(
                                "demo " + role.name(),
                                role,
                                role.isWithinMunicipalities() ? List.of(new MunicipalityCode(CITY)) : List.of(),
                                role == Role.MEMBER ? organisation() : null,
                                null)))
                .toList();
    }

    private static UUID organisation() {
        return Ids.fixed("organisations", ORGANISATION);
    }
}
