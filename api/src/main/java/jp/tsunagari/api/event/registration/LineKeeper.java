package jp.tsunagari.api.event.registration;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import java.util.UUID;

/** Keeps the line of whatever is {@link InLine}; ahead of the transactions, that of a retry too. */
@Interceptor
@InLine
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class LineKeeper {
    private final SessionLine line;
    private final RegistrationService registrations;
    private final OwnRegistrationService own;

    LineKeeper(SessionLine line, RegistrationService registrations, OwnRegistrationService own) {
        this.line = line;
        this.registrations = registrations;
        this.own = own;
    }

    @AroundInvoke
    Object inLine(InvocationContext work) throws Exception {
        Object named = work.getParameters()[0];
        Optional<UUID> session =
                switch (work.getMethod().getAnnotation(InLine.class).value()) {
                    case SESSION -> Optional.of((UUID) named);
                    case REGISTRATION -> registrations.sessionOf((UUID) named);
                    case TOKEN -> own.sessionOf((String) named);
                };
        return session.isEmpty() ? work.proceed() : line.in(session.get(), work::proceed);
    }
}
