package jp.tsunagari.api.shared.web;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** What browsers are told about every answer: nothing is loaded, run or framed, but what the page of Swagger UI needs. */
@Singleton
class SecurityHeaders {
    static final String SWAGGER_UI = "/q/swagger-ui";
    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Its own files, the styles that it sets while it runs, and the two scripts that stand in the page, told by their hashes. */
    private static final String OWN_FILES = NOTHING
            + "; script-src 'self' 'sha256-AqcUGwpK0Ur3MgdTyzQ0KaqB4sm+CMf8dTOwCyi4HSw=' 'sha256-ZFHBfSeKvymb6e4YcS8zAnYcJixkGsF62gDqFK7Ts2s='"
            + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'";

    void watch(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 1).handler(SecurityHeaders::tell);
    }

    private static void tell(RoutingContext context) {
        HttpServerResponse response = context.response();
        boolean isPage = context.request().path().startsWith(SWAGGER_UI);
        response.putHeader("Content-Security-Policy", isPage ? OWN_FILES : NOTHING);
        response.putHeader("Referrer-Policy", "no-referrer");
        response.putHeader("X-Content-Type-Options", "nosniff");
        response.putHeader("X-Frame-Options", "DENY");
        context.next();
    }
}
