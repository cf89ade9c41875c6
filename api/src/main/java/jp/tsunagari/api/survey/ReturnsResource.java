package jp.tsunagari.api.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.IfMatch;
import jp.tsunagari.api.shared.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1")
@Tag(name = "surveys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReturnsResource {
    private final ReturnsService service;

    public ReturnsResource(ReturnsService service) {
        this.service = service;
    }

    @GET
    @Path("surveys/{surveyId}/returns")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Read what went out and came back, by stratum and channel, with the response rate")
    public ReturnsView getReturns(@PathParam("surveyId") UUID surveyId) {
        return service.get(surveyId);
    }

    @PUT
    @Path("surveys/{surveyId}/returns")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Set what went out and came back, as a whole")
    public ReturnsView putReturns(
            @PathParam("surveyId") UUID surveyId, @HeaderParam("If-Match") IfMatch ifMatch, ReturnsInput input) {
        return service.put(surveyId, input, ifMatch);
    }

    @GET
    @Path("surveys/{surveyId}/sample-plan")
    @RolesAllowed({Role.Name.STAFF, Role.Name.COUNCIL, Role.Name.ADMIN})
    @Operation(summary = "Read how the sample is allotted to the strata")
    public SamplePlanView getSamplePlan(@PathParam("surveyId") UUID surveyId) {
        return service.plan(surveyId);
    }

    @PUT
    @Path("surveys/{surveyId}/sample-plan")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Allot a sample to strata in proportion to their populations; dryRun only shows it")
    public SamplePlanView putSamplePlan(
            @PathParam("surveyId") UUID surveyId,
            @QueryParam("dryRun") Boolean dryRun,
            @HeaderParam("If-Match") IfMatch ifMatch,
            SamplePlanInput input) {
        return service.putPlan(surveyId, input, Boolean.TRUE.equals(dryRun), ifMatch);
    }
}
