package jp.tsunagari.api.shared.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.tsunagari.api.shared.csv.CsvWriter;
import jp.tsunagari.api.shared.problem.Language;
import jp.tsunagari.api.shared.problem.ProblemMapper;
import jp.tsunagari.api.shared.problem.ProblemType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Lists every answer that an operation can give, with its headers. */
final class ContractAnswers {
    /** Readings that the state of the survey can refuse, or that it is anonymous. */
    private static final Set<String> REFUSED_BY_STATE =
            Set.of("tabulateSurvey", "crossTabulateSurvey", "compareSurvey", "listAnswerSheets");

    /** Open to everybody with a code, and without one to staff only. */
    private static final Set<String> OPEN_BY_CODE = Set.of("sendAnswerSheet", "withdrawAnswerSheet");

    /** The record of the path is told by a header. */
    private static final String BY_TOKEN = "/by-token";

    private final ContractSchemas schemas;

    ContractAnswers(ContractSchemas schemas) {
        this.schemas = schemas;
    }

    void finish(String path, HttpMethod method, Operation operation) {
        APIResponses answers = operation.getResponses();
        succeed(method, operation, answers);
        for (ProblemType type : problems(path, method, operation)) {
            problem(answers, type);
        }
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> describe(parameter, method));
        }
        if (method == HttpMethod.POST) {
            ContractRetries.describe(operation);
        }
        ContractLimits.describe(answers);
    }

    private void succeed(HttpMethod method, Operation operation, APIResponses answers) {
        APIResponse ok = answers.getAPIResponse("200");
        boolean creates = operation.getOperationId().startsWith("create");
        boolean upserts =
                method == HttpMethod.PUT && operation.getOperationId().matches("put(Municipality|\\w+ByExternalId)");
        if (ok != null && creates) {
            answers.removeAPIResponse("200");
            answers.addAPIResponse(
                    "201", ok.description("Created").addHeader("Location", text("Where the new record is")));
        } else if (ok != null && upserts) {
            answers.addAPIResponse(
                    "201",
                    OASFactory.createAPIResponse()
                            .description("Created")
                            .content(ok.getContent())
                            .addHeader("Location", text("Where the new record is")));
        }
        if (operation.getOperationId().equals("createSelection")) {
            APIResponse decided = answers.getAPIResponse("201")
                    .description("Decided and stored")
                    .addHeader("Location", text("Where the new record is"));
            answers.addAPIResponse(
                    "200",
                    OASFactory.createAPIResponse()
                            .description("A preview; nothing is stored")
                            .content(decided.getContent()));
        }
        for (String status : List.of("200", "201")) {
            APIResponse answer = answers.getAPIResponse(status);
            if (answer != null && answer.getContent() != null) {
                body(method, answers, answer);
            }
        }
    }

    private void body(HttpMethod method, APIResponses answers, APIResponse answer) {
        MediaType json = answer.getContent().getMediaType("application/json");
        if (answer.getContent().hasMediaType(CsvWriter.MEDIA_TYPE)) {
            answer.getContent()
                    .getMediaType(CsvWriter.MEDIA_TYPE)
                    .setSchema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
        }
        String ref = json == null || json.getSchema() == null
                ? null
                : json.getSchema().getRef();
        if (ref != null && ref.contains("/Page")) {
            answer.addHeader("Link", text("rel=\"next\": the next page, where there is one"));
        }
        if (schemas.isTagged(ref)) {
            answer.addHeader("ETag", text("\"<version>-<hash of this answer>\""));
            if (method == HttpMethod.GET) {
                answers.addAPIResponse(
                        "304", OASFactory.createAPIResponse().description("Unchanged since the tag in If-None-Match"));
            }
        }
    }

    private static List<ProblemType> problems(String path, HttpMethod method, Operation operation) {
        List<ProblemType> problems = new ArrayList<>(List.of(
                ProblemType.INVALID_PARAMETER,
                ProblemType.UNAUTHENTICATED,
                ProblemType.NOT_ACCEPTABLE,
                ProblemType.RATE_LIMITED,
                ProblemType.INTERNAL_ERROR,
                ProblemType.UNAVAILABLE));
        if (ContractAccess.isRestricted(operation) || OPEN_BY_CODE.contains(operation.getOperationId())) {
            problems.add(ProblemType.FORBIDDEN);
        }
        if (path.contains("{")) {
            problems.add(ProblemType.NOT_FOUND);
            problems.add(ProblemType.GONE);
        }
        if (path.endsWith(BY_TOKEN)) {
            problems.add(ProblemType.NOT_FOUND);
        }
        if (operation.getOperationId().equals("listChanges")) {
            problems.add(ProblemType.CURSOR_EXPIRED);
        }
        if (method == HttpMethod.POST) {
            problems.add(ProblemType.IDEMPOTENCY_KEY_REUSED);
        }
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().setRequired(true);
            problems.add(ProblemType.REQUEST_TIMEOUT);
            problems.add(ProblemType.BODY_TOO_LARGE);
            problems.add(ProblemType.UNSUPPORTED_MEDIA_TYPE);
            problems.add(ProblemType.INVALID_INPUT);
        }
        if (method != HttpMethod.GET || REFUSED_BY_STATE.contains(operation.getOperationId())) {
            problems.add(ProblemType.CONFLICT);
        }
        if (path.endsWith(BY_TOKEN)) {
            return problems;
        }
        if (method == HttpMethod.PUT || method == HttpMethod.PATCH || method == HttpMethod.DELETE) {
            problems.add(ProblemType.PRECONDITION_FAILED);
        }
        if (method == HttpMethod.PATCH || method == HttpMethod.DELETE) {
            problems.add(ProblemType.PRECONDITION_REQUIRED);
        }
        return problems;
    }

    private static void problem(APIResponses answers, ProblemType type) {
        MediaType body =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        answers.addAPIResponse(
                Integer.toString(type.status()),
                OASFactory.createAPIResponse()
                        .description(type.title(Language.EN))
                        .content(OASFactory.createContent().addMediaType(ProblemMapper.MEDIA_TYPE, body)));
    }

    private static void describe(Parameter parameter, HttpMethod method) {
        if (parameter.getName().equals("If-Match")) {
            parameter.setSchema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
            parameter.setRequired(method != HttpMethod.PUT);
            parameter.setDescription("The ETag that was read; its version part must still be the present one");
        }
    }

    static Header text(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
