package jp.tsunagari.api.survey.sheet;

import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import jp.tsunagari.api.shared.csv.CsvBody;
import jp.tsunagari.api.shared.csv.CsvWriter;
import jp.tsunagari.api.shared.idempotency.Idempotent;
import jp.tsunagari.api.shared.idempotency.RequestIds;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.security.CurrentCaller;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.shared.web.LeavesNoTrace;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Tag(name = "surveys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AnswerSheetResource {
    private final CodeAnswerService byCode;
    private final SheetEntryService entries;
    private final EntryWithdrawalService withdrawals;
    private final AnswerSheetService service;
    private final SheetImportService imports;
    private final CurrentCaller caller;
    private final RequestIds ids;

    public AnswerSheetResource(
            CodeAnswerService byCode,
            SheetEntryService entries,
            EntryWithdrawalService withdrawals,
            AnswerSheetService service,
            SheetImportService imports,
            CurrentCaller caller,
            RequestIds ids) {
        this.byCode = byCode;
        this.entries = entries;
        this.withdrawals = withdrawals;
        this.service = service;
        this.imports = imports;
        this.caller = caller;
        this.ids = ids;
    }

    @POST
    @LeavesNoTrace
    @Path("surveys/{surveyId}/answer-sheets")
    @PermitAll
    @Operation(
            summary = "Answer a survey by code, or enter a sheet as staff",
            description =
                    "A code works once and is the guard of a retry: when no answer arrives, send it again. In an anonymous survey"
                            + " the answer names no sheet and has no Location, because nobody shall be able to find it again. Staff"
                            + " send an Idempotency-Key, and withdraw a wrong sheet by its id.")
    @APIResponse(
            responseCode = "201",
            description = "Taken",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where the new record is; not given in an anonymous survey",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AnswerSheetReceipt.class)))
    public RestResponse<AnswerSheetReceipt> sendAnswerSheet(
            @PathParam("surveyId") UUID surveyId, AnswerSheetInput input) {
        if (input.code() != null) {
            AnswerSheetReceipt receipt = byCode.answer(surveyId, input);
            return taken(receipt, receipt.id() != null, false);
        }
        requireStaff();
        EnteredSheet entered = entries.enter(surveyId, input, ids.within(surveyId));
        return taken(entered.receipt(), !entered.anonymous(), entered.again());
    }

    private static RestResponse<AnswerSheetReceipt> taken(
            AnswerSheetReceipt receipt, boolean isReadable, boolean again) {
        RestResponse.ResponseBuilder<AnswerSheetReceipt> answer =
                RestResponse.ResponseBuilder.<AnswerSheetReceipt>create(Response.Status.CREATED)
                        .entity(receipt);
        if (isReadable) {
            answer.location(URI.create("/api/v1/answer-sheets/" + receipt.id()));
        }
        if (again) {
            answer.header(RequestIds.REPLAYED, "true");
        }
        return answer.build();
    }

    @POST
    @LeavesNoTrace
    @Path("surveys/{surveyId}/answer-sheets/withdrawals")
    @PermitAll
    @Operation(
            summary = "Take back an answer by its code, or as staff what was entered or imported by mistake",
            description =
                    "By its code as long as the survey is open and if it is not anonymous. Staff name an import or one sheet, and why,"
                            + " until tables are published; sheets that came by code stay.")
    @APIResponse(responseCode = "204", description = "Taken back")
    public void withdrawAnswerSheet(@PathParam("surveyId") UUID surveyId, WithdrawalInput input) {
        boolean isOfStaff = input.code() == null && (input.importId() != null || input.sheetId() != null);
        if (isOfStaff) {
            requireStaff();
        }
        if (!input.faults().isEmpty()) {
            throw Problem.of(ProblemType.INVALID_INPUT, input.faults());
        }
        if (isOfStaff) {
            withdrawals.withdraw(surveyId, input);
        } else {
            byCode.withdraw(surveyId, input);
        }
    }

    @GET
    @Path("surveys/{surveyId}/answer-sheets/withdrawals")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "List what staff have taken out of a survey again, and why")
    public Page<WithdrawalView> listSheetWithdrawals(
            @PathParam("surveyId") UUID surveyId, @BeanParam PageRequest page) {
        return service.withdrawals(surveyId, page);
    }

    @GET
    @Path("surveys/{surveyId}/answer-sheets")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "List the sheets of a survey that is not anonymous, without their answers")
    public Page<AnswerSheetLine> listAnswerSheets(@PathParam("surveyId") UUID surveyId, @BeanParam PageRequest page) {
        return service.list(surveyId, page);
    }

    @POST
    @Idempotent
    @Path("surveys/{surveyId}/answer-sheets/import")
    @Consumes(CsvWriter.MEDIA_TYPE)
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(
            summary = "Enter many sheets as a CSV, one row a sheet, all or nothing",
            description =
                    "Columns are the codes of the questions, channel, receivedOn and, in a survey that is not anonymous, invitationId."
                            + " The importId in the answer is what a withdrawal of the whole file names.")
    public SheetImportReport importAnswerSheets(
            @PathParam("surveyId") UUID surveyId,
            @QueryParam("dryRun") Boolean dryRun,
            @QueryParam("questionnaireVersion")
                    @Min(1)
                    @Max(1_000_000)
                    @Parameter(description = "On which the sheets were answered; the present one where left out")
                    Integer questionnaireVersion,
            CsvBody csv) {
        return imports.load(surveyId, questionnaireVersion, csv.bytes(), Boolean.TRUE.equals(dryRun));
    }

    @GET
    @Path("answer-sheets/{id}")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Read one sheet of a survey that is not anonymous")
    public AnswerSheetView getAnswerSheet(@PathParam("id") UUID id) {
        return service.get(id);
    }

    /** What the annotation says of other operations, where no code says that anybody may. */
    private void requireStaff() {
        if (caller.get().isAnonymous()) {
            throw new UnauthorizedException();
        }
        caller.requireRole(Role.STAFF, Role.ADMIN);
    }
}
