package jp.tsunagari.api.shared.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressPrecisionTest {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.77, 203.0.113.0/24",
        "255.255.255.255, 255.255.255.0/24",
        "2001:db8:1234:5678:9abc:def0:1:2, 2001:db8:1234:0:0:0:0:0/48",
        "2001:db8:1234::1, 2001:db8:1234:0:0:0:0:0/48",
        "::ffff:203.0.113.77, 203.0.113.0/24",
        "::1, 0:0:0:0:0:0:0:0/48",
    })
    void theNetworkIsKeptAndTheMachineIsNot(String address, String kept) {
        assertEquals(kept, AddressPrecision.TRUNCATED.of(address));
    }

    @Test
    void theWholeAddressIsKeptOnlyWhereThatIsConfigured() {
        assertEquals("203.0.113.77", AddressPrecision.FULL.of("203.0.113.77"));
        assertNull(AddressPrecision.NONE.of("203.0.113.77"));
    }

    @ParameterizedTest
    @CsvSource({"localhost", "example.jp", "unknown", "203.0.113", "''", "203.0.113.77.1"})
    void whatIsNoAddressIsNotNoted(String text) {
        assertNull(AddressPrecision.FULL.of(text));
        assertNull(AddressPrecision.TRUNCATED.of(text));
        assertNull(AddressPrecision.TRUNCATED.of(null));
    }
}
