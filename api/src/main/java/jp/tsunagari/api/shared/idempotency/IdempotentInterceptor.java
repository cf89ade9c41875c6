package jp.tsunagari.api.shared.idempotency;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.EnumSet;
import java.util.Set;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemMapper;
import jp.tsunagari.api.shared.problem.ProblemType;

/** Does a request that carries a key once: its row is claimed, the work done and the answer stored in one transaction. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_AFTER)
public class IdempotentInterceptor {
    private static final Set<Integer> KEPT = Set.of(409, 422);

    /** Not refusals of a rule: trying again may well succeed. */
    private static final Set<ProblemType> PASSING = EnumSet.of(
            ProblemType.CONCURRENT_CHANGE, ProblemType.IDEMPOTENCY_IN_PROGRESS, ProblemType.IDEMPOTENCY_KEY_REUSED);

    private final RoutingContext routing;
    private final KeptAnswers answers;
    private final KeptAnswerWriter writer;

    IdempotentInterceptor(RoutingContext routing, KeptAnswers answers, KeptAnswerWriter writer) {
        this.routing = routing;
        this.answers = answers;
        this.writer = writer;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        Retry retry = routing.get(Retry.class.getName());
        if (retry == null) {
            return call.proceed();
        }
        try {
            return answers.once(retry, call::proceed, writer::of);
        } catch (RuntimeException failed) {
            Problem refusal = ProblemMapper.refusal(failed);
            if (refusal != null && KEPT.contains(refusal.type().status()) && !PASSING.contains(refusal.type())) {
                answers.keep(retry, writer.of(refusal));
            }
            throw failed;
        }
    }
}
