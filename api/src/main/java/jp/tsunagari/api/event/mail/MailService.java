package jp.tsunagari.api.event.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.tsunagari.api.platform.PlatformService;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.security.CurrentCaller;
import jp.tsunagari.api.shared.trail.Trail;

/** What staff see of the mails to those who registered. */
@ApplicationScoped
public class MailService {
    private static final String COLLECTION = "mails";

    private final MailRepository mails;
    private final MailOutbox outbox;
    private final PlatformService platforms;
    private final CurrentCaller caller;
    private final Trail trail;

    public MailService(
            MailRepository mails, MailOutbox outbox, PlatformService platforms, CurrentCaller caller, Trail trail) {
        this.mails = mails;
        this.outbox = outbox;
        this.platforms = platforms;
        this.caller = caller;
        this.trail = trail;
    }

    @Transactional
    Page<MailView> list(MailFilter filter, PageRequest request) {
        caller.requireStaff(platforms.municipalityOf(filter.platformId()).value());
        return mails.page(filter, request).map(MailView::of);
    }

    /** A mail that is not sent yet names its recipient and holds the token of the registration, so reading it is noted. */
    @Transactional
    public MailDetail get(UUID id) {
        MailEntity mail = mails.require(id);
        MailContent content = outbox.open(mail);
        if (content != null) {
            trail.read(mail.municipalityCode, COLLECTION, mail.id.toString());
        }
        return MailDetail.of(mail, content);
    }
}
