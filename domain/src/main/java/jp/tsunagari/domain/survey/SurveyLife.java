package jp.tsunagari.domain.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;

/**
 * The life of a survey: draft → open → closed → published. One that was carried out elsewhere is entered as closed; a closed one may be
 * opened again until tables of it are published, because after that sheets are only added. An anonymous one that holds answers by code is
 * not: while it is open only past days are counted, and who counted it whole in between would see what the next answer adds. A published
 * one is closed again for a correction: what was published stays published. House rule.
 */
public final class SurveyLife {
    private SurveyLife() {}

    /**
     * Whether a survey may go from one status to another.
     *
     * @return the new status; or {@link RefusalCode#SURVEY_TRANSITION_NOT_ALLOWED} on {@code to}; or everything that is missing:
     *     {@link RefusalCode#SURVEY_ALREADY_PUBLISHED}, {@link RefusalCode#SURVEY_ANSWERED_ANONYMOUSLY},
     *     {@link RefusalCode#QUESTIONNAIRE_MISSING} and {@link RefusalCode#SURVEY_ENDED} for opening,
     *     {@link RefusalCode#RESULTS_MISSING} for publishing
     */
    public static Result<SurveyStatus> transition(SurveyStatus from, SurveyStatus to, SurveyFacts facts) {
        if (!from.next().contains(to)) {
            return Result.refused(Refusal.of(
                    RefusalCode.SURVEY_TRANSITION_NOT_ALLOWED,
                    "to",
                    Map.of(
                            "from",
                            from.name(),
                            "to",
                            to.name(),
                            "allowed",
                            from.next().stream().map(Enum::name).toList())));
        }
        List<Refusal> missing =
                switch (to) {
                    case OPEN -> againstOpening(facts);
                    case PUBLISHED ->
                        facts.results() == 0 ? List.of(Refusal.of(RefusalCode.RESULTS_MISSING, "to")) : List.of();
                    case DRAFT, CLOSED -> List.of();
                };
        return missing.isEmpty() ? Result.ok(to) : Result.refused(missing);
    }

    /**
     * Whether a person can answer today: an open survey between its first and its last day, both included.
     *
     * @return the day; or {@link RefusalCode#SURVEY_NOT_OPEN} with {@code status}, or with {@code opensOn} / {@code closesOn}
     */
    public static Result<SurveyStatus> answerable(SurveyStatus status, SurveyFacts facts) {
        boolean early = facts.opensOn() != null && facts.today().isBefore(facts.opensOn());
        boolean late = facts.closesOn() != null && facts.today().isAfter(facts.closesOn());
        if (status.takesAnswers() && !early && !late) {
            return Result.ok(status);
        }
        return Result.refused(Refusal.of(
                RefusalCode.SURVEY_NOT_OPEN,
                "",
                Map.of("status", status.name(), "opensOn", text(facts.opensOn()), "closesOn", text(facts.closesOn()))));
    }

    private static List<Refusal> againstOpening(SurveyFacts facts) {
        List<Refusal> missing = new ArrayList<>();
        if (facts.published()) {
            missing.add(Refusal.of(RefusalCode.SURVEY_ALREADY_PUBLISHED, "to"));
        }
        if (facts.answeredAnonymously()) {
            missing.add(Refusal.of(RefusalCode.SURVEY_ANSWERED_ANONYMOUSLY, "to"));
        }
        if (facts.questions() == 0) {
            missing.add(Refusal.of(RefusalCode.QUESTIONNAIRE_MISSING, "to"));
        }
        if (facts.closesOn() != null && facts.closesOn().isBefore(facts.today())) {
            missing.add(Refusal.of(RefusalCode.SURVEY_ENDED, "to", Map.of("closesOn", text(facts.closesOn()))));
        }
        return missing;
    }

    private static String text(Object day) {
        return day == null ? "" : day.toString();
    }
}
