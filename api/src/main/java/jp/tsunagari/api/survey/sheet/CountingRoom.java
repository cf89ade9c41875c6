package jp.tsunagari.api.survey.sheet;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Keeps the room of whatever {@link CountsSheets}; ahead of the transactions, that of a retry too. */
@Interceptor
@CountsSheets
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class CountingRoom {
    private final Room room;

    CountingRoom(Room room) {
        this.room = room;
    }

    @AroundInvoke
    Object inRoom(InvocationContext work) throws Exception {
        room.enter();
        try {
            return work.proceed();
        } finally {
            room.leave();
        }
    }
}
