package jp.tsunagari.api.shared.limits;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Consumer;
import jp.tsunagari.api.shared.problem.Problem;

/** Looks at a credential before a large body is taken in, while the body waits in the network. */
final class FirstProof {
    private FirstProof() {}

    /**
     * @param proved whether the credential is right; what is wrong with it is answered later, where it is noted too
     * @param refused the caller is known and has none left
     */
    static void of(RoutingContext context, Consumer<Boolean> proved, Consumer<Problem> refused) {
        context.request().pause();
        // It would answer by itself, and not as problem details.
        Object ownAnswer = context.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        Context loop = context.vertx().getOrCreateContext();
        Uni<SecurityIdentity> identity = context.get(QuarkusHttpUser.DEFERRED_IDENTITY_KEY);
        identity.subscribe()
                .with(
                        known -> loop.runOnContext(back -> {
                            context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, ownAnswer);
                            proved.accept(true);
                        }),
                        failure -> loop.runOnContext(back -> {
                            context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, ownAnswer);
                            if (failure instanceof Problem problem) {
                                refused.accept(problem);
                            } else {
                                proved.accept(false);
                            }
                        }));
    }
}
