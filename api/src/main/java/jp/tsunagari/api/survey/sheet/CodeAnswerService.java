package jp.tsunagari.api.survey.sheet;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import jp.tsunagari.api.shared.limits.CodeGuard;
import jp.tsunagari.api.shared.problem.Causes;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.survey.SurveyEntity;
import jp.tsunagari.api.survey.SurveyRepository;
import jp.tsunagari.api.survey.SurveyTransitionService;
import jp.tsunagari.domain.shared.Result;
import jp.tsunagari.domain.survey.InvitationCode;

/** What those do who hold a code: they answer, and in a survey that is not anonymous take their answers back. */
@ApplicationScoped
public class CodeAnswerService {
    private final SurveyRepository surveys;
    private final SurveyTransitionService transitions;
    private final AnonymousAnswers anonymous;
    private final InvitedAnswers invited;
    private final SheetTrouble trouble;
    private final CodeGuard guard;
    private final RoutingContext routing;

    CodeAnswerService(
            SurveyRepository surveys,
            SurveyTransitionService transitions,
            AnonymousAnswers anonymous,
            InvitedAnswers invited,
            SheetTrouble trouble,
            CodeGuard guard,
            RoutingContext routing) {
        this.surveys = surveys;
        this.transitions = transitions;
        this.anonymous = anonymous;
        this.invited = invited;
        this.trouble = trouble;
        this.guard = guard;
        this.routing = routing;
    }

    public AnswerSheetReceipt answer(UUID surveyId, AnswerSheetInput input) {
        return told(() -> {
            boolean isAnonymous = isAnonymous(surveyId);
            String hash = hash(surveyId, input.code(), ofStaffOnly(input));
            try {
                return isAnonymous ? anonymous.take(surveyId, hash, input) : invited.take(surveyId, hash, input);
            } catch (UnusableCode wrong) {
                throw unusable(surveyId, input.code());
            }
        });
    }

    public void withdraw(UUID surveyId, WithdrawalInput input) {
        told(() -> {
            if (isAnonymous(surveyId)) {
                throw Problem.of(ProblemType.CONFLICT, Fault.at("/code", "sheet-anonymous"));
            }
            String hash = hash(surveyId, input.code(), List.of());
            try {
                invited.withdraw(surveyId, hash);
            } catch (UnusableCode wrong) {
                throw unusable(surveyId, input.code());
            }
            return null;
        });
    }

    /** Whether it is; a survey that nobody can answer now is refused. */
    private boolean isAnonymous(UUID surveyId) {
        guard.check(routing);
        return QuarkusTransaction.requiringNew().call(() -> {
            SurveyEntity survey = surveys.requireToAnswer(surveyId);
            transitions.requireAnswerable(survey);
            return survey.anonymous;
        });
    }

    /** A code with a slip of the hand counts as tried: who guesses makes them too. */
    private String hash(UUID surveyId, String text, List<Fault> others) {
        Result<InvitationCode> code = InvitationCode.parse(text);
        List<Fault> faults = new ArrayList<>(others);
        if (!code.isOk()) {
            guard.failed(routing, surveyId + "/" + text);
            code.refusals().forEach(refusal -> faults.add(Fault.of(refusal, "/code")));
        }
        if (!faults.isEmpty()) {
            throw Problem.of(ProblemType.INVALID_INPUT, faults);
        }
        return CodeHash.of(surveyId, code.value());
    }

    /** The same whether it was never given out, is used up or revoked: the difference is nobody's business. */
    private Problem unusable(UUID surveyId, String text) {
        guard.failed(routing, surveyId + "/" + text);
        return Problem.of(ProblemType.CONFLICT, Fault.at("/code", "code-not-usable"));
    }

    private static List<Fault> ofStaffOnly(AnswerSheetInput input) {
        List<Fault> faults = new ArrayList<>();
        if (input.channel() != null) {
            faults.add(Fault.at("/channel", "not-with-code"));
        }
        if (input.receivedOn() != null) {
            faults.add(Fault.at("/receivedOn", "not-with-code"));
        }
        if (input.invitationId() != null) {
            faults.add(Fault.at("/invitationId", "not-with-code"));
        }
        return faults;
    }

    /** What nobody expected is told later and without its moment, which could be that of an anonymous answer. */
    private <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException failed) {
            Problem expected = Causes.problemIn(failed);
            if (expected != null) {
                throw expected;
            }
            trouble.note("answer by code", failed);
            throw Problem.of(ProblemType.UNAVAILABLE).withHeader("Retry-After", "5");
        }
    }
}
