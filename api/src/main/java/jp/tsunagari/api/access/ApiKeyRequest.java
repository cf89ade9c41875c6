package jp.tsunagari.api.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** An API key that somebody sent. */
final class ApiKeyRequest extends BaseAuthenticationRequest {
    private final String key;

    ApiKeyRequest(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
