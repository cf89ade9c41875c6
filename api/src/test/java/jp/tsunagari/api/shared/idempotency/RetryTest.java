package jp.tsunagari.api.shared.idempotency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.UUID;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.security.Caller;
import jp.tsunagari.api.shared.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest {
    private static final Caller SYSTEM = new Caller("key:abc", Set.of(Role.STAFF), Set.of("122190"), null);
    private static final String LONG = "k".repeat(255);

    private static Retry retry(Caller caller, String key) {
        return Retry.of(caller, key, "POST", "/api/v1/organisations", new byte[] {1});
    }

    private static void refused(Caller caller, String key) {
        Problem problem = assertThrows(Problem.class, () -> retry(caller, key));
        assertEquals(ProblemType.INVALID_HEADER, problem.type());
        assertEquals("Idempotency-Key", problem.faults().get(0).parameter());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "鍵", "a\tb", "a\u0000", "\u00e4"})
    void aKeyIsVisibleCharacters(String key) {
        refused(SYSTEM, key);
    }

    @Test
    void aKeyHasAtMost255Characters() {
        assertEquals(LONG, retry(SYSTEM, LONG).key());
        refused(SYSTEM, LONG + "k");
    }

    @Test
    void aKeyOfAnAnonymousCallerCannotBeGuessed() {
        assertEquals("1", retry(SYSTEM, "1").key());
        assertEquals("anonymous", retry(Caller.ANONYMOUS, "k".repeat(22)).callerId());
        refused(Caller.ANONYMOUS, "k".repeat(21));
    }

    @Test
    void rightsAreTheSameInWhateverOrderTheyComeAndOthersWhereOneIsTakenAway() {
        Caller both = new Caller("key:abc", Set.of(Role.STAFF, Role.COUNCIL), Set.of("122190", "131016"), null);
        Caller same = new Caller("key:abc", Set.of(Role.COUNCIL, Role.STAFF), Set.of("131016", "122190"), null);
        assertEquals(retry(both, "k").rights(), retry(same, "k").rights());
        for (Caller other : Set.of(
                new Caller("key:abc", Set.of(Role.COUNCIL), both.municipalities(), null),
                new Caller("key:abc", both.roles(), Set.of("122190"), null),
                new Caller("key:abc", both.roles(), both.municipalities(), UUID.randomUUID()))) {
            assertNotEquals(retry(both, "k").rights(), retry(other, "k").rights());
        }
    }

    @Test
    void aRequestIsToldByItsMethodAddressAndBody() {
        String fingerprint = retry(SYSTEM, "k").fingerprint();
        assertEquals(fingerprint, retry(Caller.ANONYMOUS, LONG).fingerprint());
        for (Retry other : Set.of(
                Retry.of(SYSTEM, "k", "PUT", "/api/v1/organisations", new byte[] {1}),
                Retry.of(SYSTEM, "k", "POST", "/api/v1/organisations?a=1", new byte[] {1}),
                Retry.of(SYSTEM, "k", "POST", "/api/v1/organisations", new byte[] {2}),
                Retry.of(SYSTEM, "k", "POST", "/api/v1/organisations", new byte[0]))) {
            assertNotEquals(fingerprint, other.fingerprint());
        }
    }
}
