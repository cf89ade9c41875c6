package jp.tsunagari.api.committee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.RecordRepository;
import jp.tsunagari.api.shared.security.Openness;
import jp.tsunagari.domain.partner.CommitteeMembership;

@ApplicationScoped
public class CommitteeMembershipRepository extends RecordRepository<CommitteeMembershipEntity> {

    public CommitteeMembershipRepository() {
        super(CommitteeMembershipEntity.class, Openness.INSIDE);
    }

    Page<CommitteeMembershipEntity> page(UUID committeeId, PageRequest request) {
        return listed().and("e.committeeId = :committee", "committee", committeeId)
                .page(getEntityManager(), request, row -> row.id);
    }

    List<CommitteeMembershipEntity> ofMunicipality(String municipalityCode) {
        return list("municipalityCode = ?1 and live = true order by id", municipalityCode);
    }

    List<CommitteeMembershipEntity> seatsOf(UUID committeeId, UUID organisationId) {
        return list("committeeId = ?1 and organisationId = ?2 and live = true", committeeId, organisationId);
    }

    List<CommitteeMembership> facts(String municipalityCode) {
        return getEntityManager()
                .createQuery(
                        "select m.committeeId, m.organisationId, m.validFrom, m.validUntil, m.origin"
                                + " from CommitteeMembershipEntity m where m.municipalityCode = :municipality"
                                + " and m.live = true order by m.id",
                        CommitteeMembership.class)
                .setParameter("municipality", municipalityCode)
                .getResultList();
    }
}
