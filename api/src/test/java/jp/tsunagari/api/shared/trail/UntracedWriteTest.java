package jp.tsunagari.api.shared.trail;

import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** A write that cannot be traced is not done. */
@ApiTest
class UntracedWriteTest {
    @Inject
    DataSource source;

    @Test
    void aWriteWhoseTraceFailsIsUndoneAndAnsweredAsSuch() throws SQLException {
        String city = Api.newCity();
        try (Connection owner = TestDatabase.asOwner(source).getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("alter table change_entry add constraint no_trace check (municipality_code <> '" + city
                    + "' or record_type <> 'organisations')");
            try {
                Api.call()
                        .body(Map.of("municipalityCode", city, "name", Api.unique("団体")))
                        .post("/api/v1/organisations")
                        .then()
                        .statusCode(503)
                        .body("type", equalTo("/problems/unavailable"));
            } finally {
                statement.execute("alter table change_entry drop constraint no_trace");
            }
        }
        Api.call()
                .get("/api/v1/organisations?municipalityCode=" + city)
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
    }
}
