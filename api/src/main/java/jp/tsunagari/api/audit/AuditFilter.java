package jp.tsunagari.api.audit;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.api.shared.trail.AuditOutcome;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which audit entries somebody asks for. */
public class AuditFilter {
    private static final int LONGEST_ID = 40;
    private static final int LONGEST_CALLER = 200;

    @QueryParam("municipalityCode")
    MunicipalityCode municipalityCode;

    @QueryParam("recordType")
    @Size(max = LONGEST_ID)
    @Parameter(description = "The path name of a collection, such as committee-memberships")
    String recordType;

    @QueryParam("recordId")
    @Size(max = LONGEST_ID)
    String recordId;

    @QueryParam("callerId")
    @Size(max = LONGEST_CALLER)
    String callerId;

    @QueryParam("outcome")
    AuditOutcome outcome;

    @QueryParam("from")
    @Parameter(description = "The first day, in Japan")
    LocalDate from;

    @QueryParam("until")
    @Parameter(description = "The last day, in Japan")
    LocalDate until;

    String municipality() {
        return municipalityCode == null ? null : municipalityCode.value();
    }

    Instant begin() {
        return from == null ? null : from.atStartOfDay(Today.TOKYO).toInstant();
    }

    Instant end() {
        return until == null
                ? null
                : until.plusDays(1).atStartOfDay(Today.TOKYO).toInstant();
    }
}
