package jp.tsunagari.api.event;

/**
 * A session was changed or cancelled, itself or with its pilot event: told within the transaction that does it, under the lock of the session. An observer that refuses (a
 * capacity below what is confirmed) undoes the change.
 *
 * @param session as it stands now
 */
public record SessionChanged(SessionEntity session) {}
