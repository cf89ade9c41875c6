package jp.tsunagari.api.shared.limits;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.web.EarlyAnswers;

/** One body on its way in; all of this happens on the event loop of its connection. */
final class IncomingBody {
    private final RoutingContext context;
    private final EarlyAnswers answers;
    private final BodyMemory memory;
    private final long limit;
    private final boolean kept;
    private final Buffer body = Buffer.buffer();
    private long length;
    private long timer;
    private boolean refused;

    /** @param kept false for a body that nobody will read: it is let pass, so that its sender hears the answer */
    IncomingBody(RoutingContext context, EarlyAnswers answers, BodyMemory memory, long limit, boolean kept) {
        this.context = context;
        this.answers = answers;
        this.memory = memory;
        this.limit = limit;
        this.kept = kept;
    }

    void take(long atMostMillis) {
        timer = context.vertx().setTimer(atMostMillis, over -> refuse(Problem.of(ProblemType.REQUEST_TIMEOUT)));
        context.addEndHandler(answered -> memory.giveBack(body.length()));
        HttpServerRequest request = context.request();
        request.exceptionHandler(broken -> cancel());
        request.endHandler(end -> finish());
        request.handler(this::more).resume();
    }

    private void more(Buffer chunk) {
        if (refused) {
            return;
        }
        length += chunk.length();
        if (length > limit) {
            refuse(Problem.of(ProblemType.BODY_TOO_LARGE));
        } else if (kept && !memory.take(chunk.length())) {
            refuse(Problem.of(ProblemType.UNAVAILABLE).withHeader("Retry-After", "5"));
        } else if (kept) {
            body.appendBuffer(chunk);
        }
    }

    private void refuse(Problem problem) {
        refused = true;
        cancel();
        answers.refuse(context, problem);
    }

    private void finish() {
        cancel();
        if (!refused) {
            ((RoutingContextInternal) context).setBody(body);
            context.next();
        }
    }

    private void cancel() {
        context.vertx().cancelTimer(timer);
    }
}
