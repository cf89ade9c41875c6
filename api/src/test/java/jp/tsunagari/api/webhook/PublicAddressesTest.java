package jp.tsunagari.api.webhook;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.0",
                "10.255.255.255",
                "100.64.0.0",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.255",
                "169.254.169.254",
                "172.16.0.0",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.168.0.0",
                "192.168.255.255",
                "198.18.0.0",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::7f00:1",
                "fe80::1",
                "febf::1",
                "fec0::1",
                "fc00::1",
                "fdff::1",
                "ff02::1",
                "100::1",
                "2001::1",
                "2001:2::1",
                "2001:db8::1",
                "3fff::1",
                "64:ff9b::7f00:1",
                "64:ff9b::a00:1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b:1::1",
                "2002:7f00:1::1",
                "2002:a00:1::1",
                "2002:c0a8:1::1",
                "2002:a9fe:a9fe::1",
            })
    void addressesInsideANetworkAreNotPublic(String literal) throws UnknownHostException {
        assertFalse(PublicAddresses.contains(InetAddress.getByName(literal)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.1",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2001:200::1",
                "2400:8500::1",
                "2606:4700::1111",
                "64:ff9b::101:101",
                "2002:101:101::1",
            })
    void addressesJustOutsideThoseBlocksAre(String literal) throws UnknownHostException {
        assertTrue(PublicAddresses.contains(InetAddress.getByName(literal)));
    }

    @Test
    void anAddressOfVersion4WrittenAsVersion6IsJudgedAsWhatItIs() throws UnknownHostException {
        assertFalse(PublicAddresses.contains(mapped(127, 0, 0, 1)));
        assertFalse(PublicAddresses.contains(mapped(10, 0, 0, 1)));
        assertTrue(PublicAddresses.contains(mapped(1, 1, 1, 1)));
    }

    /** Past InetAddress.getByAddress, which would turn it into an address of version 4 before it could be judged. */
    private static InetAddress mapped(int... inner) throws UnknownHostException {
        byte[] bytes = new byte[16];
        bytes[10] = (byte) 0xFF;
        bytes[11] = (byte) 0xFF;
        for (int i = 0; i < inner.length; i++) {
            bytes[12 + i] = (byte) inner[i];
        }
        return Inet6Address.getByAddress(null, bytes, -1);
    }
}
