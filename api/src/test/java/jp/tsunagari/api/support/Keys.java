package jp.tsunagari.api.support;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jp.tsunagari.api.access.ApiKeyInput;
import jp.tsunagari.api.access.ApiKeyService;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.domain.municipality.MunicipalityCode;

/** API keys of the running service, made by the service itself. */
public final class Keys {
    /** Each start of the service has a database, and so keys, of its own. */
    private static final Map<ArcContainer, String> ADMINS = new ConcurrentHashMap<>();

    private Keys() {}

    public static String admin() {
        return ADMINS.computeIfAbsent(Arc.container(), service -> of(Role.ADMIN));
    }

    /** A new key of a role, within these municipalities where the role is. */
    public static String of(Role role, String... municipalities) {
        return issue(role, null, municipalities);
    }

    public static String ofMember(String organisationId, String municipality) {
        return issue(Role.MEMBER, UUID.fromString(organisationId), municipality);
    }

    private static String issue(Role role, UUID organisation, String... municipalities) {
        List<MunicipalityCode> codes =
                Arrays.stream(municipalities).map(MunicipalityCode::new).toList();
        ApiKeyInput input = new ApiKeyInput(Api.unique("key"), role, codes, organisation, null);
        return Arc.container().instance(ApiKeyService.class).get().create(input).secret();
    }
}
