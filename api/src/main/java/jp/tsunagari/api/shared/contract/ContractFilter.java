package jp.tsunagari.api.shared.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Adds to the generated contract, once and while building, what all operations share, so that resources need not repeat it. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    @Override
    public Schema filterSchema(Schema schema) {
        return ContractNames.follow(schema);
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        ContractHead.write(contract);
        ContractNames.give(contract);
        ContractSchemas schemas = new ContractSchemas(contract);
        schemas.finish();
        ContractLimits.define(contract);
        ContractAnswers answers = new ContractAnswers(schemas);
        ContractExamples examples = ContractExamples.load();
        contract.getPaths().getPathItems().forEach((path, item) -> {
            for (Map.Entry<PathItem.HttpMethod, Operation> entry :
                    item.getOperations().entrySet()) {
                answers.finish(path, entry.getKey(), entry.getValue());
                ContractAccess.finish(entry.getValue());
                examples.put(entry.getValue());
            }
        });
    }
}
