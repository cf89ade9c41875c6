package jp.tsunagari.api.access;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;

/** Tells the library what a valid token is. Its own settings know a single algorithm only. */
@Singleton
class TokenVerification {
    private final TokenSettings settings;

    TokenVerification(TokenSettings settings) {
        this.settings = settings;
    }

    boolean isOn() {
        return settings.jwks().isPresent();
    }

    @Produces
    @Alternative
    @Priority(1)
    @ApplicationScoped
    JWTAuthContextInfo rules() {
        JWTAuthContextInfo rules = new JWTAuthContextInfo();
        rules.setSignatureAlgorithm(settings.algorithms());
        settings.jwks().ifPresent(address -> {
            if (settings.issuer().isEmpty() || settings.audience().isEmpty()) {
                throw new IllegalStateException("tsunagari.token.jwks needs tsunagari.token.issuer and .audience");
            }
            if (settings.algorithms().stream().anyMatch(TokenVerification::isSymmetric)) {
                throw new IllegalStateException("tsunagari.token.algorithms takes no shared secrets");
            }
            rules.setPublicKeyLocation(address);
            rules.setIssuedBy(settings.issuer().get());
            rules.setExpectedAudience(settings.audience().get());
        });
        rules.setRequiredClaims(Set.of("sub"));
        rules.setClockSkew(settings.clockSkewSeconds());
        rules.setJwksRefreshInterval(settings.refreshMinutes());
        rules.setForcedJwksRefreshInterval(settings.unknownKeyMinutes());
        rules.setGroupsPath(settings.rolesClaim());
        return rules;
    }

    private static boolean isSymmetric(SignatureAlgorithm algorithm) {
        return algorithm.name().startsWith("HS");
    }
}
