package jp.tsunagari.api.shared.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;

/** What the web server refuses before any resource is found is answered as problem details too, and not as an empty page. */
@Singleton
class EarlyRefusals {
    /** 400 is a request without a host, for one: the server's own page would name the class of the failure. */
    private static final Map<Integer, ProblemType> REFUSED =
            Map.of(400, ProblemType.UNREADABLE_BODY, 413, ProblemType.BODY_TOO_LARGE);

    private final EarlyAnswers answers;

    EarlyRefusals(EarlyAnswers answers) {
        this.answers = answers;
    }

    void watch(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 10).failureHandler(this::answer);
        router.route().order(Integer.MIN_VALUE + 11).handler(this::refuseUnnameable);
    }

    /** No resource and no file has such a name; the pages of the framework fail when they look for it. */
    private void refuseUnnameable(RoutingContext context) {
        if (context.request().path().contains("%00")) {
            answers.refuse(context, Problem.of(ProblemType.NOT_FOUND));
        } else {
            context.next();
        }
    }

    private void answer(RoutingContext failed) {
        ProblemType type = REFUSED.get(failed.statusCode());
        if (type == null || failed.response().ended()) {
            failed.next();
        } else {
            answers.refuse(failed, Problem.of(type));
        }
    }
}
