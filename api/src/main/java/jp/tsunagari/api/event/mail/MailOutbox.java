package jp.tsunagari.api.event.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.tsunagari.api.shared.contact.ContactCipher;
import jp.tsunagari.api.shared.contact.Resealed;
import jp.tsunagari.api.shared.time.Today;
import org.jboss.logging.Logger;

/**
 * The mails that are to be sent: written in the transaction of what they tell, claimed one by one, sent while no transaction is open, and
 * marked. A mail that was sent but not marked, because the service ended in between, is sent again under the same Message-ID.
 */
@ApplicationScoped
public class MailOutbox {
    private static final Logger LOG = Logger.getLogger(MailOutbox.class);

    private final MailRepository mails;
    private final ContactCipher cipher;
    private final MailSettings settings;
    private final ObjectMapper mapper;
    private final Today today;

    MailOutbox(MailRepository mails, ContactCipher cipher, MailSettings settings, ObjectMapper mapper, Today today) {
        this.mails = mails;
        this.cipher = cipher;
        this.settings = settings;
        this.mapper = mapper;
        this.today = today;
    }

    /** Writes a mail in the transaction that makes it true. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(MailDraft draft) {
        Instant now = today.now();
        MailEntity mail = new MailEntity();
        mail.id = draft.id();
        mail.municipalityCode = draft.municipalityCode();
        mail.platformId = draft.platformId();
        mail.sessionId = draft.sessionId();
        mail.registrationId = draft.registrationId();
        mail.kind = draft.kind();
        mail.language = draft.language();
        mail.state = MailState.PENDING;
        seal(mail, draft.content());
        mail.dueAt = now;
        mail.expiresAt = draft.expiresAt();
        mail.claimedUntil = now;
        mail.createdAt = now;
        mails.persist(mail);
    }

    /** Whether a mail of this kind was written to the party within the last while. */
    @Transactional
    public boolean wasWritten(UUID registrationId, MailKind kind, Duration within) {
        return mails.wasWritten(registrationId, kind, today.now().minus(within));
    }

    /** The parties of a session to whom nothing was written after a mail of this kind. */
    @Transactional
    public Set<UUID> toldLast(UUID sessionId, MailKind kind) {
        return Set.copyOf(mails.toldLast(sessionId, kind));
    }

    /** Takes back the mails to a party that are not sent: their address is not the right one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(UUID registrationId) {
        mails.withdraw(registrationId);
    }

    /** Erases all mails to a party, sent or not. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(List<UUID> registrations) {
        mails.deleteOf(registrations);
    }

    /** Encrypts anew, by the active key, some of what other keys made; one that cannot be read stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Resealed reseal(String activeKey, UUID after, int portion) {
        int rows = 0;
        UUID last = null;
        for (MailEntity mail : mails.notUnder(activeKey, after, portion)) {
            MailContent content = readable(mail);
            if (content != null) {
                seal(mail, content);
                rows++;
            }
            last = mail.id;
        }
        return new Resealed(rows, last);
    }

    /** The keys under which mails are kept. */
    @Transactional
    public List<String> keyIds() {
        return mails.keyIds();
    }

    @Transactional
    Optional<MailClaim> claim() {
        Instant now = today.now();
        UUID claimant = UUID.randomUUID();
        return mails.claim(claimant, now, now.plus(settings.lease()))
                .map(mail -> new MailClaim(mail.id, claimant, readable(mail)));
    }

    /** One that cannot be read must not stand in the way of all others; another instance, or another day, may have its key. */
    private MailContent readable(MailEntity mail) {
        try {
            return open(mail);
        } catch (IllegalStateException lost) {
            LOG.errorf("The mail %s cannot be read: %s", mail.id, lost.getMessage());
            return null;
        }
    }

    @Transactional
    void sent(MailClaim claim) {
        mails.sent(claim, today.now());
    }

    /** Lets it be tried again later, as often as there are waits. */
    @Transactional
    void failed(MailClaim claim) {
        Instant now = today.now();
        int tries = mails.findById(claim.mailId()).tries;
        List<Duration> waits = settings.backOff();
        mails.failed(claim, now, tries < waits.size() ? now.plus(waits.get(tries)) : null);
    }

    @Transactional
    void expire() {
        mails.expire(today.now());
    }

    void seal(MailEntity mail, MailContent content) {
        try {
            mail.keep(cipher.seal(mail.id, mapper.writeValueAsString(content)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What it says; null once it is sent. */
    MailContent open(MailEntity mail) {
        if (mail.sealed == null) {
            return null;
        }
        try {
            return mapper.readValue(cipher.open(mail.id, mail.sealed()), MailContent.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a mail cannot be read");
        }
    }
}
