package jp.tsunagari.api.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
public class SessionService {
    private final SessionRepository sessions;

    public SessionService(SessionRepository sessions) {
        this.sessions = sessions;
    }

    /** A session that the caller sees. */
    @Transactional
    public SessionEntity require(UUID sessionId) {
        return sessions.require(sessionId);
    }

    /** The session, locked, for who keeps the records of its city. */
    @Transactional
    public SessionEntity requireLocked(UUID sessionId) {
        return sessions.requireLocked(sessionId);
    }

    /** The session, locked, for anybody who sees it: they register. */
    @Transactional
    public SessionEntity requireHeld(UUID sessionId) {
        return sessions.requireHeld(sessionId);
    }
}
