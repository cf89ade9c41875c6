package jp.tsunagari.api.event.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Contacts and tokens. Nothing here is asked for by what a caller sees: who asks has checked that. */
@ApplicationScoped
class ContactRepository implements PanacheRepositoryBase<RegistrationContactEntity, UUID> {

    /** The registration that has this contact in the session and did not cancel; whatever the key, by one of the hashes. */
    Optional<UUID> registered(UUID sessionId, Collection<String> hashes) {
        return find("sessionId = ?1 and hash in ?2 and active = true", sessionId, hashes)
                .firstResultOptional()
                .map(contact -> contact.registrationId);
    }

    /** Those of these registrations that are still kept. */
    Map<UUID, RegistrationContactEntity> of(Collection<UUID> registrations) {
        return registrations.isEmpty()
                ? Map.of()
                : list("registrationId in ?1", registrations).stream()
                        .collect(Collectors.toMap(contact -> contact.registrationId, contact -> contact));
    }

    /**
     * Some that other keys than this one made, locked, in the order of their ids; those that somebody else has locked come another time.
     *
     * @param after the id behind which they begin
     */
    List<RegistrationContactEntity> notUnder(String keyId, UUID after, int most) {
        @SuppressWarnings("unchecked")
        List<UUID> ids = getEntityManager()
                .createNativeQuery(
                        "select registration_id from registration_contact where key_id <> :key"
                                + " and registration_id > :after order by registration_id limit :most for update skip locked",
                        UUID.class)
                .setParameter("key", keyId)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList();
        Map<UUID, RegistrationContactEntity> rows = of(ids);
        return ids.stream().map(rows::get).toList();
    }

    /** The sessions of which contacts are kept, each with the day that is written there. */
    Map<UUID, String> sessionDays() {
        return getEntityManager()
                .createQuery(
                        "select s.id as id, s.heldOn as heldOn from SessionEntity s where exists"
                                + " (select 1 from RegistrationContactEntity c where c.sessionId = s.id)",
                        Tuple.class)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("heldOn", String.class)));
    }

    List<RegistrationContactEntity> ofSession(UUID sessionId, int most) {
        return find("sessionId", sessionId).page(0, most).list();
    }

    /** The keys that made any. */
    List<String> keyIds() {
        return getEntityManager()
                .createQuery("select distinct c.keyId from RegistrationContactEntity c", String.class)
                .getResultList();
    }

    /** One that this key made. */
    Optional<RegistrationContactEntity> oneUnder(String keyId) {
        return find("keyId", keyId).page(0, 1).firstResultOptional();
    }

    void issue(RegistrationTokenEntity token) {
        getEntityManager().persist(token);
    }

    /** The registration to which a token was issued. */
    Optional<UUID> holder(String tokenHash) {
        return Optional.ofNullable(getEntityManager().find(RegistrationTokenEntity.class, tokenHash))
                .map(token -> token.registrationId);
    }

    /** Revokes all tokens of these registrations but the latest so many of each. */
    void revokeTokens(Collection<UUID> registrations, int kept) {
        if (registrations.isEmpty()) {
            return;
        }
        getEntityManager()
                .createQuery(
                        "from RegistrationTokenEntity t where t.registrationId in :registrations"
                                + " order by t.issuedAt desc, t.hash",
                        RegistrationTokenEntity.class)
                .setParameter("registrations", registrations)
                .getResultStream()
                .collect(Collectors.groupingBy(token -> token.registrationId))
                .values()
                .forEach(tokens -> tokens.stream().skip(kept).forEach(getEntityManager()::remove));
    }
}
