package jp.tsunagari.api.survey.sheet;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the room of whatever {@link CountsSheets}. */
@Interceptor
@CountsSheets
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class CountingRoom {
    private final Places places;

    CountingRoom(Places places) {
        this.places = places;
    }

    @AroundInvoke
    Object inRoom(InvocationContext work) throws Exception {
        places.room.enter();
        try {
            return work.proceed();
        } finally {
            places.room.leave();
        }
    }

    /** One for all; there is an interceptor for each bean. */
    @Singleton
    static class Places {
        private final Room room;

        Places(@ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int connections) {
            room = new Room(connections);
        }
    }
}
