package jp.tsunagari.api.funding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.tsunagari.api.shared.csv.CsvWriter;
import jp.tsunagari.api.shared.idempotency.Idempotent;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.shared.web.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Tag(name = "funding")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PaymentResource {
    private final PaymentService service;

    public PaymentResource(PaymentService service) {
        this.service = service;
    }

    @GET
    @Path("contracts/{contractId}/payments")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Role.Name.STAFF, Role.Name.COUNCIL, Role.Name.ADMIN})
    @Operation(summary = "List the payments of a contract")
    public Page<PaymentView> listPayments(@PathParam("contractId") UUID contractId, @BeanParam PageRequest page) {
        return service.list(contractId, page);
    }

    @POST
    @Idempotent
    @Path("contracts/{contractId}/payments")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Record a payment; it and the others stay within the contract")
    public RestResponse<PaymentView> createPayment(@PathParam("contractId") UUID contractId, PaymentInput input) {
        PaymentView view = service.create(contractId, input);
        return Answers.created("payments", view.id(), view);
    }

    @GET
    @Path("payments/{id}")
    @RolesAllowed({Role.Name.STAFF, Role.Name.COUNCIL, Role.Name.ADMIN})
    @Operation(summary = "Read one payment")
    public PaymentView getPayment(@PathParam("id") UUID id) {
        return service.get(id);
    }
}
