package jp.tsunagari.api.event.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jp.tsunagari.api.shared.csv.CsvWriter;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1")
@Tag(name = "pilot-events")
public class OpenDataResource {
    private final OpenDataService service;

    public OpenDataResource(OpenDataService service) {
        this.service = service;
    }

    @GET
    @Path("open-data/events.csv")
    @Produces(CsvWriter.MEDIA_TYPE)
    @PermitAll
    @Operation(summary = "Publish the sessions of a city as the event list of the municipal open data set")
    public OpenDataEvents getOpenDataEvents(
            @QueryParam("municipalityCode") @NotNull MunicipalityCode municipalityCode) {
        return service.events(municipalityCode);
    }
}
