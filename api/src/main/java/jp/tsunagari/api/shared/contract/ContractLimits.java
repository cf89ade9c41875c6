package jp.tsunagari.api.shared.contract;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The fields that tell a client how many requests it has left. Every answer has them; they are listed where they are looked for. */
final class ContractLimits {
    private static final Map<String, String> FIELDS = Map.of(
            "RateLimit", "What is left: r requests, t seconds until all are there again (IETF draft)",
            "RateLimit-Policy", "How many requests (q) in how many seconds (w)");

    private ContractLimits() {}

    static void define(OpenAPI contract) {
        FIELDS.keySet().stream().sorted().forEach(name -> contract.getComponents()
                .addHeader(name, ContractAnswers.text(FIELDS.get(name))));
    }

    static void describe(APIResponses answers) {
        answers.getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2") || status.equals("429")) {
                FIELDS.keySet().stream().sorted().forEach(name -> answer.addHeader(name, reference(name)));
            }
            if (status.equals("429")) {
                answer.addHeader("Retry-After", ContractAnswers.text("Seconds to wait"));
            }
        });
    }

    private static Header reference(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }
}
