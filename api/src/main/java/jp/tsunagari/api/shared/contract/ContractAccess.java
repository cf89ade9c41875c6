package jp.tsunagari.api.shared.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;

/** Says of every operation who may call it. The generator lists the roles of those that are restricted; all others are open. */
final class ContractAccess {
    private static final String SCHEME = "bearer";

    private ContractAccess() {}

    static boolean isRestricted(Operation operation) {
        return operation.getSecurity() != null && !operation.getSecurity().isEmpty();
    }

    /** An open operation may be called without a credential, and shows more to a caller with one. */
    static void finish(Operation operation) {
        if (!isRestricted(operation)) {
            operation.setSecurity(List.of(
                    OASFactory.createSecurityRequirement(),
                    OASFactory.createSecurityRequirement().addScheme(SCHEME)));
        }
    }
}
