package jp.tsunagari.api.shared.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Says whose action, kind or reason it is: the generator takes the bare name of a type, which its package makes clear only in Java. */
final class ContractNames {
    private static final String REF = "#/components/schemas/";
    private static final Map<String, String> NAMES = Map.of(
            "Action",
            "OverrideAction",
            "Because",
            "SelectionReason",
            "Kind",
            "CouncilWarningKind",
            "Precision",
            "CountPrecision");

    private ContractNames() {}

    static Schema follow(Schema schema) {
        String ref = schema.getRef();
        if (ref != null && ref.startsWith(REF)) {
            String name = ref.substring(REF.length());
            schema.setRef(REF + NAMES.getOrDefault(name, name));
        }
        return schema;
    }

    static void give(OpenAPI contract) {
        Map<String, Schema> named = new LinkedHashMap<>();
        contract.getComponents()
                .getSchemas()
                .forEach((name, schema) -> named.put(NAMES.getOrDefault(name, name), schema));
        contract.getComponents().setSchemas(named);
    }
}
