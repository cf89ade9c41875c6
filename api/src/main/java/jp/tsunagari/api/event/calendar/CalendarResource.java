package jp.tsunagari.api.event.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Tag(name = "pilot-events")
public class CalendarResource {
    private static final String CALENDAR = "text/calendar";

    private final CalendarService service;

    public CalendarResource(CalendarService service) {
        this.service = service;
    }

    @GET
    @Path("platforms/{platformId}/events.ics")
    @Produces(CALENDAR)
    @PermitAll
    @Operation(summary = "Subscribe to the published sessions of a platform as a calendar (RFC 5545)")
    public RestResponse<String> getEventCalendar(@PathParam("platformId") UUID platformId) {
        return RestResponse.ResponseBuilder.ok(service.calendar(platformId))
                .header(HttpHeaders.CONTENT_TYPE, CALENDAR + ";charset=UTF-8")
                .build();
    }
}
