package jp.tsunagari.api.funding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.tsunagari.api.shared.csv.CsvWriter;
import jp.tsunagari.api.shared.idempotency.Idempotent;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.shared.web.Answers;
import jp.tsunagari.domain.funding.AwardState;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Tag(name = "funding")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AwardResource {
    private final AwardService awards;
    private final SettlementService settlements;

    public AwardResource(AwardService awards, SettlementService settlements) {
        this.awards = awards;
        this.settlements = settlements;
    }

    @GET
    @Path("platforms/{platformId}/awards")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Role.Name.STAFF, Role.Name.COUNCIL, Role.Name.ADMIN})
    @Operation(summary = "List the awards of a platform, by fiscal year, source or state")
    public Page<AwardView> listAwards(
            @PathParam("platformId") UUID platformId,
            @QueryParam("fiscalYear") @Min(1900) @Max(2200) Integer fiscalYear,
            @QueryParam("sourceId") UUID sourceId,
            @QueryParam("state") AwardState state,
            @BeanParam PageRequest page) {
        return awards.list(new AwardFilter(platformId, fiscalYear, sourceId, state), page);
    }

    @POST
    @Idempotent
    @Path("platforms/{platformId}/awards")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Record what a source grants for a fiscal year")
    public RestResponse<AwardView> createAward(@PathParam("platformId") UUID platformId, AwardInput input) {
        AwardView view = awards.create(platformId, input);
        return Answers.created("awards", view.id(), view);
    }

    @GET
    @Path("awards/{id}")
    @RolesAllowed({Role.Name.STAFF, Role.Name.COUNCIL, Role.Name.ADMIN})
    @Operation(summary = "Read one award and what became of it")
    public AwardView getAward(@PathParam("id") UUID id) {
        return awards.get(id);
    }

    @POST
    @Idempotent
    @Path("awards/{id}/carry-over")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Carry an award over: contracts and payments may be made one year later")
    public AwardView carryAwardOver(@PathParam("id") UUID id, CarryOverInput input) {
        return awards.carryOver(id, input);
    }

    @GET
    @Path("awards/{id}/settlement")
    @RolesAllowed({Role.Name.STAFF, Role.Name.COUNCIL, Role.Name.ADMIN})
    @Operation(summary = "Read how an award was settled, or what is open of it still")
    public SettlementView getSettlement(@PathParam("id") UUID id) {
        return settlements.get(id);
    }

    @POST
    @Idempotent
    @Path("awards/{id}/settlement")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Settle an award for good; a refusal lists everything that is open")
    public AwardView settleAward(@PathParam("id") UUID id, SettlementInput input) {
        return settlements.settle(id, input);
    }
}
