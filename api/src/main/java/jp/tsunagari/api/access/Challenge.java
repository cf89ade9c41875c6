package jp.tsunagari.api.access;

import io.vertx.ext.web.RoutingContext;

/** What a 401 tells a client to do (RFC 6750). */
final class Challenge {
    private static final String NONE_GIVEN = "Bearer realm=\"tsunagari\"";

    private Challenge() {}

    static String of(RoutingContext context) {
        return context.request().getHeader("Authorization") == null
                ? NONE_GIVEN
                : NONE_GIVEN + ", error=\"invalid_token\"";
    }
}
