package jp.tsunagari.api.shared.contract;

import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What every POST says of retries. */
final class ContractRetries {
    private static final Set<String> KEPT = Set.of("200", "201", "202", "204", "409", "422");

    /** Answers by code: they leave no trace, and the code can be used once. */
    private static final Set<String> ONCE = Set.of("sendAnswerSheet", "withdrawAnswerSheet");

    private ContractRetries() {}

    static void describe(Operation operation) {
        if (ONCE.contains(operation.getOperationId())) {
            return;
        }
        operation.addParameter(OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(false)
                .description(
                        "Names the request, so that it can be sent again without being done twice: within 24 hours the same key with"
                                + " the same address and body gets the first answer, with any other 422. Without credentials at least 22"
                                + " characters that nobody can guess")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .pattern("^[!-~]{1,255}$")));
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (KEPT.contains(status)) {
                answer.addHeader(
                        "Idempotent-Replayed",
                        ContractAnswers.text("true where this is the answer to an earlier request"));
            }
        });
    }
}
