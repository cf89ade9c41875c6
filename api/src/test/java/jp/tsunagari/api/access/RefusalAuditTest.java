package jp.tsunagari.api.access;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Keys;
import org.junit.jupiter.api.Test;

/** Who was refused, in what and where, stands in the audit when the refusal is answered. */
@ApiTest
class RefusalAuditTest {
    @Inject
    DataSource source;

    @Test
    void aCallerWithoutACredentialIsNotedAsAnonymous() throws SQLException {
        String trace = Api.anonymous()
                .get("/api/v1/api-keys")
                .then()
                .statusCode(401)
                .extract()
                .path("traceId");
        assertEquals("anonymous listApiKeys REFUSED 401 null api-keys null", entry(trace));
    }

    @Test
    void aCredentialThatIsNotValidIsNotedWhereNoneIsNeededToo() throws SQLException {
        String trace = Api.as(Keys.of(Role.NATIONAL) + "x")
                .get("/api/v1/platforms")
                .then()
                .statusCode(401)
                .extract()
                .path("traceId");
        assertEquals("unknown listPlatforms REFUSED 401 null platforms null", entry(trace));
    }

    @Test
    void aRoleThatIsTooLowIsNotedInItsMunicipality() throws SQLException {
        String city = Api.newCity();
        String trace = Api.as(Keys.of(Role.STAFF, city))
                .get("/api/v1/api-keys")
                .then()
                .statusCode(403)
                .extract()
                .path("traceId");
        assertEquals(
                "STAFF listApiKeys REFUSED 403 " + city + " api-keys null",
                entry(trace).replaceFirst("key:\\w+", "STAFF"));
    }

    @Test
    void anAttemptOnTheRecordsOfAnotherCityIsNotedThere() throws SQLException {
        String city = Api.newCity();
        String trace = Api.as(Keys.of(Role.STAFF, Api.newCity()))
                .body(Map.of("municipalityCode", city, "name", Api.unique("団体")))
                .post("/api/v1/organisations")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"))
                .extract()
                .path("traceId");
        assertEquals(
                "STAFF createOrganisation REFUSED 403 " + city + " organisations null",
                entry(trace).replaceFirst("key:\\w+", "STAFF"));
    }

    @Test
    void aWriteOfWhatTheCallerDoesNotSeeIsNotedAmongItsOwn() throws SQLException {
        String own = Api.newCity();
        String draft = Api.newPlatform(Api.newCity());
        String trace = Api.as(Keys.of(Role.STAFF, own))
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body(Map.of("concept", "別の市"))
                .patch("/api/v1/platforms/" + draft)
                .then()
                .statusCode(404)
                .extract()
                .path("traceId");
        assertEquals(
                "STAFF updatePlatform REFUSED 404 " + own + " platforms " + draft,
                entry(trace).replaceFirst("key:\\w+", "STAFF"));
    }

    private String entry(String traceId) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select caller_id, action, outcome, status, municipality_code,"
                                + " record_type, record_id from audit_entry where trace_id = ?")) {
            query.setString(1, traceId);
            try (ResultSet row = query.executeQuery()) {
                assertEquals(true, row.next());
                return row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " " + row.getInt(4) + " "
                        + row.getString(5) + " " + row.getString(6) + " " + row.getString(7);
            }
        }
    }
}
