package jp.tsunagari.api.shared.input;

import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Call;
import jp.tsunagari.api.support.FreshRecords;
import jp.tsunagari.api.support.Operation;
import jp.tsunagari.api.support.Refusals;
import org.junit.jupiter.api.Test;

/** Every field of every body, wrong in every way that the contract forbids, is refused with a pointer and stores nothing. */
@ApiTest
@TestProfile(FreshRecords.class)
class BadInputSweepTest {
    @Inject
    DataSource source;

    @Test
    void everyWrongValueIsRefusedWithItsPointer() {
        Refusals refusals = new Refusals(source);
        for (Operation operation : Operation.all()) {
            for (String mediaType : operation.mediaTypes()) {
                if (mediaType.endsWith("json")) {
                    Call call = operation.call(mediaType).withQuery("dryRun", null);
                    for (BadBodies.Bad bad : BadBodies.of(operation, mediaType)) {
                        refusals.expect(call.withBody(bad.body()), 422, bad.pointer(), bad.why());
                    }
                }
            }
        }
        refusals.finish(2000);
    }
}
