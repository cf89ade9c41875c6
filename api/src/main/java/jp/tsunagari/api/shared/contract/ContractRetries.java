package jp.tsunagari.api.shared.contract;

import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What every POST says of retries. */
final class ContractRetries {
    private static final Set<String> KEPT = Set.of("200", "201", "202", "204", "409", "422");

    /** It leaves no trace, and a sheet can be withdrawn once. */
    private static final String ONCE = "withdrawAnswerSheet";

    /** It leaves no trace either: of staff the key makes the id of the sheet, of others the code is the guard. */
    private static final String BY_ID = "sendAnswerSheet";

    private static final String OF_ALL =
            "Names the request, so that it can be sent again without being done twice: within 24 hours the same key with"
                    + " the same address and body gets the first answer, with any other 422. Without credentials at least 22"
                    + " characters that nobody can guess";

    private static final String OF_STAFF =
            "Names an entry of staff, so that it can be sent again without being stored twice: as long as the sheet is there the same"
                    + " key with the same content gets the first answer, with any other 422. Not looked at where a code is given, because"
                    + " that works once";

    private ContractRetries() {}

    static void describe(Operation operation) {
        if (operation.getOperationId().equals(ONCE)) {
            return;
        }
        boolean isById = operation.getOperationId().equals(BY_ID);
        operation.addParameter(OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(false)
                .description(isById ? OF_STAFF : OF_ALL)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .pattern("^[!-~]{1,255}$")));
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (isById ? status.equals("201") : KEPT.contains(status)) {
                answer.addHeader(
                        "Idempotent-Replayed",
                        ContractAnswers.text("true where this is the answer to an earlier request"));
            }
        });
    }
}
