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
    private final long limit;
    private final Buffer body = Buffer.buffer();
    private long timer;
    private boolean refused;

    IncomingBody(RoutingContext context, EarlyAnswers answers, long limit) {
        this.context = context;
        this.answers = answers;
        this.limit = limit;
    }

    void take(long atMostMillis) {
        timer = context.vertx().setTimer(atMostMillis, over -> refuse(ProblemType.REQUEST_TIMEOUT));
        HttpServerRequest request = context.request();
        request.exceptionHandler(broken -> cancel());
        request.endHandler(end -> finish());
        request.handler(this::more).resume();
    }

    private void more(Buffer chunk) {
        if (!refused && body.length() + chunk.length() > limit) {
            refuse(ProblemType.BODY_TOO_LARGE);
        } else if (!refused) {
            body.appendBuffer(chunk);
        }
    }

    private void refuse(ProblemType type) {
        refused = true;
        cancel();
        answers.refuse(context, Problem.of(type));
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
