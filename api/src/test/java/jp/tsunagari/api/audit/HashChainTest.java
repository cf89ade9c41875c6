package jp.tsunagari.api.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import jp.tsunagari.api.shared.trail.AuditEntryEntity;
import jp.tsunagari.api.shared.trail.AuditOutcome;
import jp.tsunagari.api.shared.trail.ChangeKind;
import org.junit.jupiter.api.Test;

class HashChainTest {

    @Test
    void everyPartIsWrittenWithItsLengthSoThatNoTwoAreWrittenAlike() {
        assertEquals("2:ab-1:c0:", HashChain.canonical("ab", null, "c", ""));
        assertEquals("3:市4:2024", HashChain.canonical("市", 2024));
        assertNotEquals(HashChain.canonical("ab", "c"), HashChain.canonical("a", "bc"));
        assertNotEquals(HashChain.canonical("a", null), HashChain.canonical("a", ""));
        assertNotEquals(HashChain.canonical("-"), HashChain.canonical((Object) null));
    }

    @Test
    void theHashIsTheOneThatAnybodyCanComputeAgain() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", HashChain.sha256("abc"));
        assertEquals(
                HashChain.sha256("5:first36:0195eea5-d400-718a-b154-b92bc3a6a88d2:426:12219020:2024-04-01T00:00:00Z"
                        + "10:key:abcdef5:STAFF14:createPlatform7:REFUSED3:4039:platforms6:1221907:CREATED"
                        + "14:203.0.113.0/2432:000102030405060708090a0b0c0d0e0f2:[]"),
                HashChain.next("first", entry()));
    }

    @Test
    void everyColumnAndTheHashBeforeGoIntoTheHash() throws IllegalAccessException {
        Set<String> hashes = new HashSet<>(Set.of(HashChain.next("first", entry()), HashChain.next("other", entry())));
        int columns = 0;
        for (Field column : AuditEntryEntity.class.getFields()) {
            AuditEntryEntity changed = entry();
            column.set(changed, other(column.get(changed)));
            hashes.add(HashChain.next("first", changed));
            columns++;
        }
        assertEquals(15, columns);
        assertEquals(2 + columns, hashes.size());
    }

    private static Object other(Object value) {
        if (value instanceof String text) {
            return text + "x";
        } else if (value instanceof Long number) {
            return number + 1;
        } else if (value instanceof Integer number) {
            return number + 1;
        } else if (value instanceof UUID) {
            return new UUID(1, 2);
        } else if (value instanceof Instant time) {
            return time.plusNanos(1000);
        }
        return value == AuditOutcome.REFUSED ? AuditOutcome.READ : ChangeKind.DELETED;
    }

    private static AuditEntryEntity entry() {
        AuditEntryEntity entry = new AuditEntryEntity();
        entry.id = UUID.fromString("0195eea5-d400-718a-b154-b92bc3a6a88d");
        entry.number = 42L;
        entry.municipalityCode = "122190";
        entry.at = Instant.parse("2024-04-01T00:00:00Z");
        entry.callerId = "key:abcdef";
        entry.callerRoles = "STAFF";
        entry.action = "createPlatform";
        entry.outcome = AuditOutcome.REFUSED;
        entry.status = 403;
        entry.recordType = "platforms";
        entry.recordId = "122190";
        entry.kind = ChangeKind.CREATED;
        entry.address = "203.0.113.0/24";
        entry.traceId = "000102030405060708090a0b0c0d0e0f";
        entry.changes = "[]";
        return entry;
    }
}
