package jp.tsunagari.api.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells addresses of the public internet from those inside a network, which a webhook must not reach. The blocks are those of the IANA
 * registries of special-purpose addresses (RFC 6890) that are not globally reachable.
 */
final class PublicAddresses {
    private static final List<Block> NOT_PUBLIC = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "2001::/23",
            "2001:db8::/32",
            "3fff::/20");

    /** All that is given out for the public internet in version 6; loopback, link-local, unique-local and multicast lie outside. */
    private static final Block GLOBAL_UNICAST = Block.of("2000::/3");

    private static final Block MAPPED = Block.of("0:0:0:0:0:ffff:0:0/96");
    private static final Block NAT64 = Block.of("64:ff9b::/96");
    private static final Block SIX_TO_FOUR = Block.of("2002::/16");
    private static final int MAPPED_AT = 12;
    private static final int SIX_TO_FOUR_AT = 2;

    private static final Pattern LITERAL = Pattern.compile("\\[.*]|\\d+(\\.\\d+){3}");

    /** Names without a dot are of a network's inside too. */
    private static final Pattern INSIDE_NAME =
            Pattern.compile("(^|\\.)(localhost|local|internal|home\\.arpa)\\.?$|^[^.]*\\.$", Pattern.CASE_INSENSITIVE);

    private PublicAddresses() {}

    /** Whether a host could be among them, as far as that shows without looking a name up. */
    static boolean mayContain(String host) {
        if (LITERAL.matcher(host).matches()) {
            try {
                return contains(InetAddress.getByName(host));
            } catch (UnknownHostException noSuchAddress) {
                return false;
            }
        }
        return host.contains(".") && !INSIDE_NAME.matcher(host).find();
    }

    static boolean contains(InetAddress address) {
        return contains(address.getAddress());
    }

    private static boolean contains(byte[] address) {
        if (address.length == 4) {
            return NOT_PUBLIC.stream().noneMatch(block -> block.contains(address));
        }
        if (MAPPED.contains(address) || NAT64.contains(address)) {
            return contains(inside(address, MAPPED_AT));
        }
        if (SIX_TO_FOUR.contains(address)) {
            return contains(inside(address, SIX_TO_FOUR_AT));
        }
        return GLOBAL_UNICAST.contains(address) && NOT_PUBLIC.stream().noneMatch(block -> block.contains(address));
    }

    /** The address of version 4 that one of version 6 carries. */
    private static byte[] inside(byte[] address, int from) {
        return Arrays.copyOfRange(address, from, from + 4);
    }

    private static List<Block> blocks(String... blocks) {
        return Arrays.stream(blocks).map(Block::of).toList();
    }

    private record Block(byte[] network, int bits) {
        static Block of(String text) {
            String[] parts = text.split("/");
            return new Block(bytes(parts[0]), Integer.parseInt(parts[1]));
        }

        /** Java turns a mapped address into one of version 4; the block of all of them must stay in version 6. */
        private static byte[] bytes(String network) {
            try {
                byte[] bytes = InetAddress.getByName(network).getAddress();
                return network.contains(":") && bytes.length == 4 ? mapped(bytes) : bytes;
            } catch (UnknownHostException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        private static byte[] mapped(byte[] inner) {
            byte[] bytes = new byte[16];
            bytes[10] = (byte) 0xFF;
            bytes[11] = (byte) 0xFF;
            System.arraycopy(inner, 0, bytes, MAPPED_AT, inner.length);
            return bytes;
        }

        boolean contains(byte[] address) {
            if (address.length != network.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (network[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
