package jp.tsunagari.api.event;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.domain.event.CountUnit;
import jp.tsunagari.domain.shared.Precision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who came to a session, as it stands in answers. */
public record AttendanceView(
        @NotNull UUID sessionId,
        @NotNull List<AttendanceForm.Category> categories,
        @Schema(description = "null until somebody has counted") Long total,
        CountUnit unit,
        Precision precision,
        @NotNull long version)
        implements Versioned {

    static AttendanceView of(SessionEntity session) {
        AttendanceForm counted = session.attendance;
        return counted == null
                ? new AttendanceView(session.id, List.of(), null, null, null, session.version)
                : new AttendanceView(
                        session.id,
                        counted.categories(),
                        counted.total(),
                        counted.unit(),
                        counted.precision(),
                        session.version);
    }
}
