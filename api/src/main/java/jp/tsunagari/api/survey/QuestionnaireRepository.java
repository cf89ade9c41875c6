package jp.tsunagari.api.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class QuestionnaireRepository implements PanacheRepositoryBase<QuestionnaireEntity, UUID> {
    /** The version on which sheets are answered now. */
    public Optional<QuestionnaireEntity> latest(UUID surveyId) {
        return find("surveyId = ?1 and live = true order by number desc", surveyId)
                .firstResultOptional();
    }

    /** All versions, the first one first. */
    public List<QuestionnaireEntity> versions(UUID surveyId) {
        return list("surveyId = ?1 and live = true order by number", surveyId);
    }

    /** The versions whose sheets a table counts: those that were answered, or of an unanswered survey the one to come. */
    public List<QuestionnaireEntity> counted(UUID surveyId) {
        List<QuestionnaireEntity> answered = answered(surveyId);
        return answered.isEmpty() ? latest(surveyId).stream().toList() : answered;
    }

    /** One version. */
    public Optional<QuestionnaireEntity> version(UUID surveyId, int number) {
        return find("surveyId = ?1 and number = ?2 and live = true", surveyId, number)
                .firstResultOptional();
    }

    /** Whether this is the present version in the database, whatever the transaction read before. */
    public boolean isLatest(UUID surveyId, int number) {
        Integer latest = getEntityManager()
                .createQuery(
                        "select max(q.number) from QuestionnaireEntity q where q.surveyId = :survey and q.live = true",
                        Integer.class)
                .setParameter("survey", surveyId)
                .getSingleResult();
        return latest != null && latest == number;
    }

    /** Whether there is such a version in the database, whatever the transaction read before. */
    public boolean isKept(UUID surveyId, int number) {
        return count("surveyId = ?1 and number = ?2 and live = true", surveyId, number) > 0;
    }

    /** The versions on which sheets were answered. */
    List<QuestionnaireEntity> answered(UUID surveyId) {
        List<?> numbers = getEntityManager()
                .createNativeQuery(
                        "select q.number from questionnaire q where q.survey_id = :survey and exists"
                                + " (select 1 from answer_sheet s where s.survey_id = q.survey_id and s.questionnaire = q.number)",
                        Integer.class)
                .setParameter("survey", surveyId)
                .getResultList();
        return versions(surveyId).stream()
                .filter(version -> numbers.contains(version.number))
                .toList();
    }
}
