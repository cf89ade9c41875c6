package jp.tsunagari.api.access;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.smallrye.jwt.runtime.auth.JsonWebTokenCredential;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;
import jp.tsunagari.api.shared.limits.CredentialGuard;
import jp.tsunagari.api.shared.limits.RateLimits;
import jp.tsunagari.api.shared.security.CurrentCaller;

/** One way in: {@code Authorization: Bearer} with the API key of a system or the token of a person. Anything else there is refused. */
@Singleton
class BearerMechanism implements HttpAuthenticationMechanism {
    private static final String SCHEME = "Bearer ";

    private final TokenVerification tokens;
    private final CredentialGuard guard;
    private final RateLimits limits;

    BearerMechanism(TokenVerification tokens, CredentialGuard guard, RateLimits limits) {
        this.tokens = tokens;
        this.guard = guard;
        this.limits = limits;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        String header = context.request().getHeader(HttpHeaderNames.AUTHORIZATION);
        if (header == null) {
            return Uni.createFrom().nullItem();
        }
        return identify(header, identities)
                .invoke(identity ->
                        limits.known(context, CurrentCaller.of(identity).id()))
                .onFailure(AuthenticationFailedException.class)
                .invoke(() -> guard.failed(context));
    }

    private Uni<SecurityIdentity> identify(String header, IdentityProviderManager identities) {
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        String credential = header.substring(SCHEME.length()).strip();
        if (credential.startsWith(ApiKeySecret.BEGINS)) {
            return identities.authenticate(new ApiKeyRequest(credential));
        }
        return tokens.isOn()
                ? identities.authenticate(new TokenAuthenticationRequest(new JsonWebTokenCredential(credential)))
                : Uni.createFrom().failure(new AuthenticationFailedException());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, HttpHeaderNames.WWW_AUTHENTICATE, Challenge.of(context)));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(ApiKeyRequest.class, TokenAuthenticationRequest.class);
    }

    /** Before Quarkus' own mechanism for tokens, which takes what it does not know for no credential at all. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }
}
