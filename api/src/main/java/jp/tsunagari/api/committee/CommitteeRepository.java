package jp.tsunagari.api.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.RecordRepository;
import jp.tsunagari.api.shared.persistence.Use;
import jp.tsunagari.api.shared.security.Openness;
import jp.tsunagari.domain.partner.Committee;
import jp.tsunagari.domain.partner.Organisation;

@ApplicationScoped
public class CommitteeRepository extends RecordRepository<CommitteeEntity> {
    /** Seats that are still held, and platforms that it advises. */
    private static final Map<String, String> USES = Map.of(
            "used-by-organisation",
            "select m.id, o.name from CommitteeMembershipEntity m join OrganisationEntity o on o.id = m.organisationId"
                    + " where m.committeeId = :id and m.live = true and o.live = true"
                    + " and (m.validUntil is null or m.validUntil >= :day)",
            "used-as-advisory-body",
            "select p.id, p.name from PlatformEntity p where p.advisoryCommitteeId = :id and p.live = true");

    public CommitteeRepository() {
        super(CommitteeEntity.class, Openness.COMMITTEE);
    }

    Page<CommitteeEntity> page(CommitteeFilter filter, PageRequest request) {
        return listed().and(
                        "e.municipalityCode = :municipality",
                        "municipality",
                        filter.municipalityCode() == null
                                ? null
                                : filter.municipalityCode().value())
                .and("e.field = :field", "field", filter.field())
                .and(
                        "(e.validFrom is null or e.validFrom <= :asOf) and (e.validUntil is null or e.validUntil >= :asOf)",
                        "asOf",
                        filter.asOf())
                .page(getEntityManager(), request, row -> row.id);
    }

    /** Holds the rows until the transaction ends: an inventory must not seat anyone on a committee that is just deleted. */
    List<CommitteeEntity> lockedOfMunicipality(String municipalityCode) {
        return find("municipalityCode = ?1 and live = true order by id", municipalityCode)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Map<UUID, Integer> participating(Collection<UUID> ids, LocalDate day) {
        return ids.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                """
                                select m.committeeId as id, count(distinct m.organisationId) as n
                                from CommitteeMembershipEntity m join OrganisationEntity o on o.id = m.organisationId
                                where m.committeeId in :ids and m.live = true and o.live = true
                                and (m.validFrom is null or m.validFrom <= :day)
                                and (m.validUntil is null or m.validUntil >= :day)
                                group by m.committeeId
                                """,
                                Tuple.class)
                        .setParameter("ids", ids)
                        .setParameter("day", day)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("n", Long.class)
                                .intValue()));
    }

    List<Committee> facts(String municipalityCode) {
        return getEntityManager()
                .createQuery(
                        "select c.id, c.name, c.field, c.validFrom, c.validUntil from CommitteeEntity c"
                                + " where c.municipalityCode = :municipality and c.live = true order by c.id",
                        Committee.class)
                .setParameter("municipality", municipalityCode)
                .getResultList();
    }

    List<Organisation> organisationFacts(String municipalityCode) {
        return getEntityManager()
                .createQuery(
                        "select o.id, o.name from OrganisationEntity o"
                                + " where o.municipalityCode = :municipality and o.live = true order by o.id",
                        Organisation.class)
                .setParameter("municipality", municipalityCode)
                .getResultList();
    }

    /** What still names the committee. */
    List<Use> uses(UUID id, LocalDate day) {
        return uses(USES, id, day);
    }
}
