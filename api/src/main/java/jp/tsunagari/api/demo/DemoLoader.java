package jp.tsunagari.api.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.municipality.MunicipalityInput;
import jp.tsunagari.api.municipality.MunicipalityService;
import jp.tsunagari.api.shared.input.InputReader;
import jp.tsunagari.api.shared.paging.PageRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Fills an empty database with the real records of the five documents, through the services that every caller uses. */
@Singleton
class DemoLoader {
    private static final Logger LOG = Logger.getLogger(DemoLoader.class);
    private static final List<String> CITIES =
            List.of("ichihara.json", "fukuoka.json", "kumamoto.json", "mihara.json", "noboribetsu.json");
    private static final String MAP = "map-of-fourteen.json";

    private final boolean enabled;
    private final DemoRecords records;
    private final MunicipalityService municipalities;
    private final DemoBodies bodies;
    private final DemoWebhooks webhooks;
    private final DemoPlatforms platforms;
    private final DemoYears years;

    DemoLoader(
            @ConfigProperty(name = "tsunagari.demo.enabled") boolean enabled,
            DemoRecords records,
            MunicipalityService municipalities,
            DemoBodies bodies,
            DemoWebhooks webhooks,
            DemoPlatforms platforms,
            DemoYears years) {
        this.enabled = enabled;
        this.records = records;
        this.municipalities = municipalities;
        this.bodies = bodies;
        this.webhooks = webhooks;
        this.platforms = platforms;
        this.years = years;
    }

    void load(@Observes StartupEvent start) {
        if (enabled && QuarkusTransaction.requiringNew().call(this::loadedNow)) {
            // Sheets are counted in a transaction of their own, which sees them once they are committed.
            years.publish();
        }
    }

    private boolean loadedNow() {
        if (municipalities.list(PageRequest.of(1, null)).total() > 0) {
            return false;
        }
        for (JsonNode row : records.file("municipalities.json")) {
            MunicipalityInput input = InputReader.read(row, MunicipalityInput.class);
            municipalities.put(input.code(), input, null);
        }
        CITIES.forEach(name -> city(records.file(name)));
        records.file(MAP).forEach(this::city);
        LOG.info("Loaded the records of the five documents");
        return true;
    }

    private void city(JsonNode city) {
        String code = city.get("municipalityCode").textValue();
        records.learn(city);
        bodies.load(code, city);
        UUID platform = platforms.create(city, code);
        bodies.loadInventory(platform, code);
        platforms.plan(platform, city);
        years.load(platform, code, city);
        platforms.grow(platform, city);
        webhooks.load(city);
    }
}
