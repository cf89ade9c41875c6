package jp.tsunagari.api.shared.security;

import io.quarkus.arc.Arc;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;

/** The caller of the request that is being answered; outside of requests the service itself. */
@ApplicationScoped
public class CurrentCaller {
    /** Under this name an identity carries its {@link Caller}. */
    public static final String ATTRIBUTE = "tsunagari.caller";

    private static final String REFUSED_IN = "tsunagari.refused-in";

    private final CurrentVertxRequest request;
    private final CurrentIdentityAssociation identity;

    public CurrentCaller(CurrentVertxRequest request, CurrentIdentityAssociation identity) {
        this.request = request;
        this.identity = identity;
    }

    public Caller get() {
        if (!Arc.container().requestContext().isActive() || request.getCurrent() == null) {
            return Caller.SYSTEM;
        }
        return of(identity.getIdentity());
    }

    public static Caller of(SecurityIdentity identity) {
        Caller caller = identity.getAttribute(ATTRIBUTE);
        return caller == null ? Caller.ANONYMOUS : caller;
    }

    /** As {@link #get}, and {@link Caller#UNKNOWN} for a credential that is not valid: what an audit writes down. */
    public Caller orUnknown() {
        try {
            return get();
        } catch (AuthenticationFailedException notValid) {
            return Caller.UNKNOWN;
        }
    }

    public Sight sight() {
        return Sight.of(get());
    }

    /** For what only those who keep the records of a municipality may do. */
    public void requireStaff(String municipalityCode) {
        if (!get().isStaffOf(municipalityCode)) {
            throw refusal(municipalityCode);
        }
    }

    /** For what an annotation cannot say: one of these roles, wherever it holds, is asked for before anything is looked up. */
    public void requireRole(Role... roles) {
        if (Arrays.stream(roles).noneMatch(get()::is)) {
            throw Problem.of(ProblemType.FORBIDDEN);
        }
    }

    /** For what is no municipality's own. */
    public void requireAdmin() {
        if (!get().is(Role.ADMIN)) {
            throw Problem.of(ProblemType.FORBIDDEN);
        }
    }

    /** For what is read inside a municipality only. */
    public void requireInside(String municipalityCode) {
        if (!sight().isInside(municipalityCode)) {
            throw refusal(municipalityCode);
        }
    }

    /** Where the present request was refused, or null: what the audit of that municipality tells. */
    public String refusedIn() {
        return request.getCurrent().get(REFUSED_IN);
    }

    private Problem refusal(String municipalityCode) {
        if (request.getCurrent() != null && municipalityCode != null) {
            request.getCurrent().put(REFUSED_IN, municipalityCode);
        }
        return Problem.of(ProblemType.FORBIDDEN);
    }
}
