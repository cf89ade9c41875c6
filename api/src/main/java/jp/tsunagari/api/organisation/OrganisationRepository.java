package jp.tsunagari.api.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.RecordRepository;
import jp.tsunagari.api.shared.persistence.SearchKey;
import jp.tsunagari.api.shared.persistence.Use;
import jp.tsunagari.api.shared.security.Openness;
import jp.tsunagari.api.shared.security.Sight;
import jp.tsunagari.domain.partner.Field;
import jp.tsunagari.domain.shared.CodePointOrder;

@ApplicationScoped
public class OrganisationRepository extends RecordRepository<OrganisationEntity> {
    /** A seat counts while it, its committee and the record of both are valid on the day. */
    private static final String VALID_SEATS =
            """
            from CommitteeMembershipEntity m join CommitteeEntity c on c.id = m.committeeId
            where m.organisationId in :ids and m.live = true and c.live = true
            and (m.validFrom is null or m.validFrom <= :day) and (m.validUntil is null or m.validUntil >= :day)
            and (c.validFrom is null or c.validFrom <= :day) and (c.validUntil is null or c.validUntil >= :day)
            """;

    /** Every open record of other features that names an organisation, which must not vanish from under it. */
    private static final Map<String, String> USES = Map.of(
            "used-on-committee",
            "select m.id, c.name from CommitteeMembershipEntity m join CommitteeEntity c on c.id = m.committeeId"
                    + " where m.organisationId = :id and m.live = true and c.live = true"
                    + " and (m.validUntil is null or m.validUntil >= :day)",
            "used-as-member",
            "select m.id, p.name from MemberEntity m join PlatformEntity p on p.id = m.platformId"
                    + " where m.organisationId = :id and m.live = true and m.open = true",
            "used-on-council",
            "select m.id, p.name from RegionalCouncilEntity r join r.members m join PlatformEntity p on p.id = r.platformId"
                    + " where m.organisationId = :id and p.live = true and (m.validUntil is null or m.validUntil >= :day)",
            "used-as-contractor",
            "select c.id, p.name from ContractEntity c join c.contractors o join AwardEntity a on a.id = c.awardId"
                    + " join PlatformEntity p on p.id = a.platformId where o.organisationId = :id",
            "used-as-coordinator",
            "select p.id, p.name from RegionalCouncilEntity r join r.coordinatorOrganisationIds c"
                    + " join PlatformEntity p on p.id = r.platformId where c = :id and p.live = true",
            "used-as-invited",
            "select i.id, s.title from InvitationEntity i join SurveyEntity s on s.id = i.surveyId"
                    + " where i.organisationId = :id and i.live = true and s.live = true");

    public OrganisationRepository() {
        super(OrganisationEntity.class, Openness.ORGANISATION);
    }

    Page<OrganisationEntity> page(OrganisationFilter filter, PageRequest request) {
        Field field = filter.field();
        return listed().and(
                        "e.municipalityCode = :municipality",
                        "municipality",
                        filter.municipalityCode() == null
                                ? null
                                : filter.municipalityCode().value())
                .and("e.kind = :kind", "kind", filter.kind())
                .and("cast(e.fields as string) like :field", "field", field == null ? null : "%," + field.name() + ",%")
                .and("e.searchKey like :q escape '!'", "q", SearchKey.pattern(filter.q()))
                .page(getEntityManager(), request, row -> row.id);
    }

    Set<UUID> seenAmong(Collection<UUID> ids) {
        return seenAmong(ids, caller.sight());
    }

    Set<UUID> seenAmong(Collection<UUID> ids, Sight sight) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Sight.Condition seen = sight.on(Openness.ORGANISATION);
        TypedQuery<UUID> query = getEntityManager()
                .createQuery("select e.id from OrganisationEntity e where e.id in :ids and " + seen.hql(), UUID.class)
                .setParameter("ids", ids);
        seen.values().forEach(query::setParameter);
        return Set.copyOf(query.getResultList());
    }

    List<OrganisationEntity> ofMunicipality(String municipalityCode) {
        return list("municipalityCode = ?1 and live = true", municipalityCode);
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                "select o.id as id, o.name as name from OrganisationEntity o where o.id in :ids",
                                Tuple.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> row.get("id", UUID.class), row -> row.get("name", String.class)));
    }

    /** Holds the rows until the transaction ends, in one order, so that none is deleted under what is being written. */
    List<UUID> liveAmong(Collection<UUID> ids, String municipalityCode) {
        return getEntityManager()
                .createQuery(
                        "select o.id from OrganisationEntity o where o.id in :ids and o.live = true"
                                + " and o.municipalityCode = :municipality order by o.id",
                        UUID.class)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .setParameter("ids", ids)
                .setParameter("municipality", municipalityCode)
                .getResultList();
    }

    Map<UUID, Integer> committeeCounts(Collection<UUID> ids, LocalDate day) {
        return ids.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                "select m.organisationId as id, count(distinct c.id) as n " + VALID_SEATS
                                        + " group by m.organisationId",
                                Tuple.class)
                        .setParameter("ids", ids)
                        .setParameter("day", day)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("n", Long.class)
                                .intValue()));
    }

    List<OrganisationDetail.Seat> committees(UUID id, LocalDate day) {
        return getEntityManager()
                .createQuery("select distinct c.id as id, c.name as name, c.field as field " + VALID_SEATS, Tuple.class)
                .setParameter("ids", List.of(id))
                .setParameter("day", day)
                .getResultStream()
                .map(row -> new OrganisationDetail.Seat(
                        row.get("id", UUID.class), row.get("name", String.class), row.get("field", Field.class)))
                .sorted(Comparator.comparing(OrganisationDetail.Seat::name, CodePointOrder.BY_CODE_POINT))
                .toList();
    }

    /** What still names the organisation. */
    List<Use> uses(UUID id, LocalDate day) {
        return uses(USES, id, day);
    }
}
