package jp.tsunagari.api.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.BaseEntity;
import jp.tsunagari.api.shared.persistence.RecordRepository;
import jp.tsunagari.api.shared.persistence.Use;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.security.Openness;
import jp.tsunagari.api.shared.security.Sight;

@ApplicationScoped
public class SurveyRepository extends RecordRepository<SurveyEntity> {
    private static final Map<String, String> USES = Map.of(
            "used-by-publication",
            "select p.id, s.title from PublicationEntity p join SurveyEntity s on s.id = p.surveyId"
                    + " where p.surveyId = :id and p.live = true",
            "used-by-member",
            "select m.id, o.name from MemberEntity m join OrganisationEntity o on o.id = m.organisationId"
                    + " where m.surveyId = :id and m.live = true");

    public SurveyRepository() {
        super(SurveyEntity.class, Openness.SURVEY);
    }

    Page<SurveyEntity> page(SurveyFilter filter, PageRequest request) {
        return listed().and("e.platformId = :platform", "platform", filter.platformId())
                .and("e.kind = :kind", "kind", filter.kind())
                .and("e.status = :status", "status", filter.status())
                .and("e.fiscalYear = :year", "year", filter.fiscalYear())
                .page(getEntityManager(), request, row -> row.id);
    }

    /**
     * As {@link #require}; but while it is open everybody finds it. Who was sent a code shall answer, and a city asks before it
     * publishes its platform.
     */
    public SurveyEntity requireToAnswer(UUID id) {
        SurveyEntity survey = findById(id);
        return survey != null && !survey.isDeleted() && survey.status.takesAnswers() ? survey : require(id);
    }

    /** Those of a year under several platforms, as far as the caller sees them. */
    List<SurveyEntity> ofPlatforms(Collection<UUID> platformIds, int fiscalYear) {
        Sight.Condition seen = caller.sight().on(Openness.SURVEY);
        TypedQuery<SurveyEntity> query = getEntityManager()
                .createQuery(
                        "select e from SurveyEntity e where e.platformId in :platforms and e.fiscalYear = :year"
                                + " and e.live = true and " + seen.hql() + " order by e.id",
                        SurveyEntity.class)
                .setParameter("platforms", platformIds)
                .setParameter("year", fiscalYear);
        seen.values().forEach(query::setParameter);
        return query.getResultList();
    }

    /** The survey as it stands until the transaction ends: sheets can be added to it meanwhile, but nobody can change it. */
    public SurveyEntity requireStanding(UUID id) {
        return standing(require(id));
    }

    /** The same for those who answer by code. */
    public SurveyEntity requireStandingToAnswer(UUID id) {
        return standing(requireToAnswer(id));
    }

    /** What was found may have been deleted before the lock was there. */
    private SurveyEntity standing(SurveyEntity survey) {
        getEntityManager().refresh(survey, LockModeType.PESSIMISTIC_READ);
        if (survey.isDeleted()) {
            throw Problem.of(ProblemType.GONE);
        }
        return survey;
    }

    @Override
    public SurveyEntity save(SurveyEntity survey) {
        survey.noteShown();
        return super.save(survey);
    }

    /** What keeps a survey from being deleted, besides its sheets. */
    List<Use> uses(UUID id) {
        return uses(USES, id, null);
    }

    /** How many sheets of it the service holds. */
    public long sheets(UUID id) {
        return (Long) getEntityManager()
                .createNativeQuery("select count(*) from answer_sheet where survey_id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Whether the service holds a sheet of it. */
    boolean hasSheets(UUID id) {
        return !getEntityManager()
                .createNativeQuery("select 1 from answer_sheet where survey_id = :id limit 1", Integer.class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    /** Whether it is anonymous and holds a sheet that came by code. */
    boolean isAnsweredAnonymously(SurveyEntity survey) {
        return survey.anonymous
                && !getEntityManager()
                        .createNativeQuery(
                                "select 1 from answer_sheet where survey_id = :id and entered = false limit 1",
                                Integer.class)
                        .setParameter("id", survey.id)
                        .getResultList()
                        .isEmpty();
    }

    /** Whether tables of its sheets were published. */
    public boolean isPublished(UUID id) {
        return getEntityManager()
                        .createQuery(
                                "select count(*) from PublicationEntity p where p.surveyId = :id and p.live = true",
                                Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    /** How many versions and reported results it can show. */
    int results(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select (select count(*) from PublicationEntity p where p.surveyId = s.id and p.live = true)"
                                + " + (select count(*) from ReportedResultEntity r where r.surveyId = s.id and r.live = true)"
                                + " from SurveyEntity s where s.id = :id",
                        Long.class)
                .setParameter("id", id)
                .getSingleResult()
                .intValue();
    }

    /** What stands under a survey goes with it; row by row, so that each is told as deleted. */
    void deleteChildren(UUID id) {
        for (String child : List.of("QuestionnaireEntity", "ReportedResultEntity", "InvitationEntity")) {
            getEntityManager()
                    .createQuery(
                            "select c from " + child + " c where c.surveyId = :id and c.live = true", BaseEntity.class)
                    .setParameter("id", id)
                    .getResultList()
                    .forEach(row -> row.live = null);
        }
    }
}
