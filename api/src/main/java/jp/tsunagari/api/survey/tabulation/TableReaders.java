package jp.tsunagari.api.survey.tabulation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.tsunagari.api.shared.security.CurrentCaller;
import jp.tsunagari.api.survey.SurveyEntity;
import jp.tsunagari.api.survey.SurveyRepository;
import jp.tsunagari.api.survey.sheet.Room;

/**
 * Who reads a table of a survey: the city's staff, for whom sheets are counted in the room that is kept for it, or anybody else, who is
 * given what was published and never waits for those who count.
 */
@ApplicationScoped
class TableReaders {
    private final SurveyRepository surveys;
    private final CurrentCaller caller;
    private final Room room;

    TableReaders(SurveyRepository surveys, CurrentCaller caller, Room room) {
        this.surveys = surveys;
        this.caller = caller;
        this.room = room;
    }

    <T> T read(UUID surveyId, Function<SurveyEntity, T> published, Function<SurveyEntity, T> counted) {
        Optional<T> given = QuarkusTransaction.requiringNew().call(() -> {
            SurveyEntity survey = surveys.require(surveyId);
            return caller.get().isStaffOf(survey.municipalityCode)
                    ? Optional.empty()
                    : Optional.of(published.apply(survey));
        });
        // The room comes before the connection that counts.
        return given.orElseGet(() ->
                room.in(() -> QuarkusTransaction.requiringNew().call(() -> counted.apply(surveys.require(surveyId)))));
    }
}
