package jp.tsunagari.api.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import java.util.Optional;
import java.util.Set;

/** Whose tokens people sign in with: any OIDC provider that publishes its keys. */
@ConfigMapping(prefix = "tsunagari.token")
interface TokenSettings {
    /** The address of the provider's keys (JWKS). Without it no token is taken. */
    Optional<String> jwks();

    Optional<String> issuer();

    Optional<Set<String>> audience();

    /** Asymmetric algorithms only, so that a public key can never be taken for a shared secret. */
    @WithDefault("RS256,RS384,RS512,PS256,PS384,PS512,ES256,ES384,ES512")
    Set<SignatureAlgorithm> algorithms();

    @WithDefault("30")
    int clockSkewSeconds();

    /** How often the keys are read again, in minutes. */
    @WithDefault("60")
    int refreshMinutes();

    /** How often at most they are read for a key that is not among them, in minutes. */
    @WithDefault("1")
    int unknownKeyMinutes();

    /** Where in a token the roles stand; a path with slashes for a claim inside another. */
    @WithDefault("roles")
    String rolesClaim();

    @WithDefault("municipalities")
    String municipalitiesClaim();

    @WithDefault("organisation_id")
    String organisationClaim();
}
