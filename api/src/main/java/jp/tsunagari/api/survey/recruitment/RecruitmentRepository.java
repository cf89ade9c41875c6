package jp.tsunagari.api.survey.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.survey.recruitment.RecruitmentView.Recruit;
import jp.tsunagari.domain.partner.MemberState;
import jp.tsunagari.domain.partner.MemberTier;

/** Whom a survey found, over the invitations and members that name it. */
@ApplicationScoped
class RecruitmentRepository {
    private final EntityManager em;

    RecruitmentRepository(EntityManager em) {
        this.em = em;
    }

    /** How many were invited to answer, and how many of them did. */
    record Invitations(long sent, long answered) {}

    Invitations invitations(UUID surveyId) {
        return em.createQuery(
                        "select count(i), count(case when i.answered then 1 end) from InvitationEntity i"
                                + " where i.surveyId = :survey and i.live = true",
                        Invitations.class)
                .setParameter("survey", surveyId)
                .getSingleResult();
    }

    /** The memberships that came of the survey. */
    List<Recruit> members(UUID surveyId) {
        return em.createQuery(
                        "select o.id as organisation, o.name as name, i.id as invitation, m.answerSheetId as sheet,"
                                + " m.id as member, m.tier as tier, m.state as state"
                                + " from MemberEntity m join OrganisationEntity o on o.id = m.organisationId"
                                + " left join InvitationEntity i on i.surveyId = m.surveyId"
                                + " and i.organisationId = m.organisationId and i.live = true"
                                + " where m.surveyId = :survey and m.live = true order by m.id",
                        Tuple.class)
                .setParameter("survey", surveyId)
                .getResultStream()
                .map(row -> new Recruit(
                        row.get("organisation", UUID.class),
                        row.get("name", String.class),
                        row.get("invitation", UUID.class),
                        row.get("sheet", UUID.class),
                        row.get("member", UUID.class),
                        row.get("tier", MemberTier.class),
                        row.get("state", MemberState.class)))
                .toList();
    }

    /** Those to whom the city turned and who are no members of any tier by it. */
    List<Recruit> approachedOnly(UUID surveyId) {
        return em.createQuery(
                        "select i.id as invitation, o.id as organisation, coalesce(o.name, i.recipient) as name"
                                + " from InvitationEntity i left join OrganisationEntity o on o.id = i.organisationId"
                                + " where i.surveyId = :survey and i.live = true and i.approached = true"
                                + " and not exists (select 1 from MemberEntity m where m.surveyId = i.surveyId"
                                + " and m.organisationId = i.organisationId and m.live = true) order by i.id",
                        Tuple.class)
                .setParameter("survey", surveyId)
                .getResultStream()
                .map(row -> new Recruit(
                        row.get("organisation", UUID.class),
                        row.get("name", String.class),
                        row.get("invitation", UUID.class),
                        null,
                        null,
                        null,
                        null))
                .toList();
    }
}
