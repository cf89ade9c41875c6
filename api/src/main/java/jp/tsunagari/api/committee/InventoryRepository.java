package jp.tsunagari.api.committee;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.domain.partner.Field;
import jp.tsunagari.domain.shared.CodePointOrder;
import jp.tsunagari.domain.shared.CorporateNumber;
import jp.tsunagari.domain.shared.Origin;

@ApplicationScoped
public class InventoryRepository implements PanacheRepositoryBase<InventoryEntity, String> {
    /** Not by the database, whose order of names is a matter of its collation. */
    private static final Comparator<Seat> BY_COMMITTEE_AND_NAME = Comparator.comparing(
                    (Seat seat) -> seat.committeeId().toString())
            .thenComparing(Seat::organisation, CodePointOrder.BY_CODE_POINT);

    /**
     * The last load of a city, null before the first, and the version of everything that its inventory says. Records are never removed
     * and each write counts its record up, so the sum grows with every change, whichever way it was made.
     */
    Last last(String municipalityCode) {
        return getEntityManager()
                .createQuery(
                        """
                        select i, coalesce(i.version, 0)
                          + (select coalesce(sum(c.version + 1), 0) from CommitteeEntity c where c.municipalityCode = u.code)
                          + (select coalesce(sum(m.version + 1), 0) from CommitteeMembershipEntity m
                             where m.municipalityCode = u.code)
                          + (select coalesce(sum(o.version + 1), 0) from OrganisationEntity o where o.municipalityCode = u.code)
                        from MunicipalityEntity u left join InventoryEntity i on i.municipalityCode = u.code
                        where u.code = :municipality
                        """,
                        Last.class)
                .setParameter("municipality", municipalityCode)
                .getSingleResult();
    }

    /** What {@link #last} finds. */
    record Last(InventoryEntity inventory, long version) {}

    List<InventoryView.CommitteeRow> committees(String municipalityCode, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        """
                        select c.id as id, c.name as name, c.field as field, c.subfield as subfield,
                          c.validFrom as validFrom, c.validUntil as validUntil,
                          (select count(distinct m.organisationId) from CommitteeMembershipEntity m
                             join OrganisationEntity o on o.id = m.organisationId
                             where m.committeeId = c.id and m.live = true and o.live = true
                             and (m.validFrom is null or m.validFrom <= :day)
                             and (m.validUntil is null or m.validUntil >= :day)) as n
                        from CommitteeEntity c where c.municipalityCode = :municipality and c.live = true
                          and (c.validFrom is null or c.validFrom <= :day) and (c.validUntil is null or c.validUntil >= :day)
                        order by c.id
                        """,
                        Tuple.class)
                .setParameter("municipality", municipalityCode)
                .setParameter("day", day)
                .getResultStream()
                .map(row -> new InventoryView.CommitteeRow(
                        row.get("id", UUID.class),
                        row.get("name", String.class),
                        row.get("field", Field.class),
                        row.get("subfield", String.class),
                        row.get("validFrom", LocalDate.class),
                        row.get("validUntil", LocalDate.class),
                        row.get("n", Long.class).intValue()))
                .toList();
    }

    List<Seat> seats(String municipalityCode, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        """
                        select c.name, c.id, o.name, o.id, o.corporateNumber, m.validFrom, m.validUntil, m.role, m.origin
                        from CommitteeMembershipEntity m
                          join CommitteeEntity c on c.id = m.committeeId join OrganisationEntity o on o.id = m.organisationId
                        where m.municipalityCode = :municipality and m.live = true and c.live = true and o.live = true
                          and (m.validFrom is null or m.validFrom <= :day) and (m.validUntil is null or m.validUntil >= :day)
                          and (c.validFrom is null or c.validFrom <= :day) and (c.validUntil is null or c.validUntil >= :day)
                        order by m.id
                        """,
                        Seat.class)
                .setParameter("municipality", municipalityCode)
                .setParameter("day", day)
                .getResultStream()
                .sorted(BY_COMMITTEE_AND_NAME)
                .toList();
    }

    /** A seat valid on the day, with what the view needs of both ends. */
    record Seat(
            String committee,
            UUID committeeId,
            String organisation,
            UUID organisationId,
            String corporateNumber,
            LocalDate from,
            LocalDate until,
            String role,
            Origin origin) {

        InventoryView.MembershipRow row() {
            return new InventoryView.MembershipRow(
                    committee, committeeId, organisation, organisationId, from, until, role, origin);
        }

        InventoryView.OrganisationRow organisationRow() {
            return new InventoryView.OrganisationRow(
                    organisationId,
                    organisation,
                    corporateNumber == null ? null : new CorporateNumber(corporateNumber));
        }
    }
}
