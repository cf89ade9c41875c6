package jp.tsunagari.api.shared.trail;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** How exactly the audit notes from where a caller came. */
public enum AddressPrecision {
    FULL(4, 16, ""),
    /** The network: of IPv4 without the last number, of IPv6 the first 48 bits, which a provider gives to one customer. */
    TRUNCATED(3, 6, "/"),
    NONE(0, 0, "");

    private final int ofFour;
    private final int ofSixteen;
    private final String prefix;

    AddressPrecision(int ofFour, int ofSixteen, String prefix) {
        this.ofFour = ofFour;
        this.ofSixteen = ofSixteen;
        this.prefix = prefix;
    }

    /** Null for NONE, and for what is no address: a name is never looked up. */
    String of(String address) {
        byte[] bytes = this == NONE || address == null ? null : NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null) {
            return null;
        }
        try {
            bytes = InetAddress.getByAddress(bytes).getAddress();
            int kept = bytes.length == 4 ? ofFour : ofSixteen;
            Arrays.fill(bytes, kept, bytes.length, (byte) 0);
            String text = InetAddress.getByAddress(bytes).getHostAddress();
            return prefix.isEmpty() ? text : text + prefix + kept * 8;
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
