package jp.tsunagari.api.shared.input;

import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Call;
import jp.tsunagari.api.support.FreshRecords;
import jp.tsunagari.api.support.Keys;
import jp.tsunagari.api.support.Operation;
import jp.tsunagari.api.support.Refusals;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The wrong bodies of {@link BadInputSweepTest} sent by each role: who may call an operation is told the fault, all others are not. */
@ApiTest
@Tag("any-database")
@TestProfile(FreshRecords.class)
class RoleSweepTest {
    /** The organisation of the examples. */
    private static final String ORGANISATION = "0195eea5-d400-718a-b154-b92bc3a6a88d";

    @Inject
    DataSource source;

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void aWrongBodyIsRefusedByRoleOrByFault(Role role) {
        String key = role == Role.MEMBER
                ? Keys.ofMember(ORGANISATION, Api.ICHIHARA)
                : role.isWithinMunicipalities() ? Keys.of(role, cities()) : Keys.of(role);
        sweep(() -> Api.as(key), role.name(), 403);
    }

    @Test
    void aWrongBodyOfNobodyIsRefusedUnread() {
        sweep(Api::anonymous, null, 401);
    }

    private void sweep(Supplier<RequestSpecification> caller, String role, int refusedByRole) {
        Refusals refusals = new Refusals(source, caller);
        for (Operation operation : Operation.all()) {
            boolean mayCall = operation.roles().isEmpty() || operation.roles().contains(String.valueOf(role));
            for (String mediaType : operation.mediaTypes()) {
                if (mediaType.endsWith("json")) {
                    Call call = operation.call(mediaType).withQuery("dryRun", null);
                    for (BadBodies.Bad bad : BadBodies.of(operation, mediaType)) {
                        boolean isTold =
                                mayCall && !isForeign(operation, bad) && !isReadByStaffOnly(operation, bad, role);
                        refusals.expect(
                                call.withBody(bad.body()),
                                isTold ? 422 : refusedByRole,
                                isTold ? bad.pointer() : null,
                                bad.why());
                    }
                }
            }
        }
        refusals.finish(2000);
    }

    /** All of the examples. */
    private static String[] cities() {
        List<String> codes = Api.call().get("/api/v1/municipalities?limit=200").path("items.code");
        return codes.toArray(String[]::new);
    }

    /** A municipality that is not the caller's; whether it is registered at all is nobody's business. */
    private static boolean isForeign(Operation operation, BadBodies.Bad bad) {
        boolean namesItsCity =
                !operation.method().equals("PATCH") && !operation.id().equals("putCommitteeInventory");
        return namesItsCity
                && bad.why().startsWith("no such municipality")
                && bad.pointer().equals("/municipalityCode");
    }

    /** What a sheet without a code answers is held against the questionnaire only once it is known that staff enter it. */
    private static boolean isReadByStaffOnly(Operation operation, BadBodies.Bad bad, String role) {
        boolean isContent = bad.pointer().startsWith("/answers/")
                || bad.pointer().equals("/answers") && bad.why().startsWith("wrong type")
                || bad.pointer().equals("/invitationId") && bad.why().startsWith("unknown id");
        return operation.id().equals("sendAnswerSheet")
                && isContent
                && !Role.STAFF.name().equals(role);
    }
}
