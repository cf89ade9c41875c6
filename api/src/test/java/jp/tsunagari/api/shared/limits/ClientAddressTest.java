package jp.tsunagari.api.shared.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class ClientAddressTest {
    @Test
    void theHostsOfOneIpv6NetworkCountAsOne() {
        assertEquals(ClientAddress.of("2001:db8:1:2::1"), ClientAddress.of("2001:db8:1:2:ffff:1:2:3"));
        assertNotEquals(ClientAddress.of("2001:db8:1:2::1"), ClientAddress.of("2001:db8:1:3::1"));
        assertEquals(ClientAddress.of("fe80::1%1"), ClientAddress.of("fe80::2"));
    }

    @Test
    void anIpv4AddressCountsForItselfHoweverItIsWritten() {
        assertEquals("192.0.2.1", ClientAddress.of("192.0.2.1"));
        assertEquals("192.0.2.1", ClientAddress.of("::ffff:192.0.2.1"));
        assertNotEquals(ClientAddress.of("192.0.2.1"), ClientAddress.of("192.0.2.2"));
    }
}
