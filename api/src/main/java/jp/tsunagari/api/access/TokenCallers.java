package jp.tsunagari.api.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.tsunagari.api.shared.security.Caller;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import jp.tsunagari.domain.shared.Result;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who a person's token says that they are: roles, municipalities and organisation stand in claims whose names the installation sets. */
@Singleton
class TokenCallers implements SecurityIdentityAugmentor {
    private static final int LONGEST_SUBJECT = 255;

    private final TokenSettings settings;

    TokenCallers(TokenSettings settings) {
        this.settings = settings;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        SecurityIdentity known = identity.getPrincipal() instanceof JsonWebToken token
                ? ApiKeyIdentities.identity(caller(token, identity.getRoles()))
                : identity;
        return Uni.createFrom().item(known);
    }

    /** What names no role of ours, no municipality or no organisation gives nothing. */
    private Caller caller(JsonWebToken token, Set<String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values()).filter(role -> names.contains(role.name())).forEach(roles::add);
        Set<String> municipalities = texts(token.getClaim(settings.municipalitiesClaim()))
                .map(MunicipalityCode::parse)
                .filter(Result::isOk)
                .map(code -> code.value().value())
                .collect(Collectors.toSet());
        return new Caller(
                "person:" + subject(token),
                roles,
                municipalities,
                organisation(token).orElse(null));
    }

    /** Without a subject two people would be one: one room of retries, one allowance, one name in the audit. */
    private static String subject(JsonWebToken token) {
        String subject = token.getSubject();
        if (subject == null || subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
            throw new AuthenticationFailedException();
        }
        return subject;
    }

    private Optional<UUID> organisation(JsonWebToken token) {
        try {
            return texts(token.getClaim(settings.organisationClaim()))
                    .findFirst()
                    .map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** A claim is a list of texts, or one text with the values separated by spaces or commas. */
    private static Stream<String> texts(Object claim) {
        if (claim instanceof JsonArray array) {
            return array.stream().filter(JsonString.class::isInstance).map(value -> ((JsonString) value).getString());
        }
        if (claim instanceof JsonString text) {
            return texts(text.getString());
        }
        return claim == null ? Stream.empty() : Arrays.stream(claim.toString().split("[ ,]+"));
    }
}
