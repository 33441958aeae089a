package org.claimgraph.source;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.claimgraph.source.SourceException.Reason;

/**
 * Tells public addresses from those of somebody's own network (RFC 1918, 4193, 6598, 6890). The JDK keeps a host's addresses for a
 * while after they were looked up, so that the connection that follows goes to the address that was judged.
 */
final class Addresses {
    private Addresses() {}

    /** Refuses a host of which any address is not public. */
    static void checkPublic(String source, String host) throws SourceException {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (!isPublic(address)) {
                    throw new SourceException(
                            source,
                            Reason.PRIVATE_ADDRESS,
                            host + " is in a private network; to read it nevertheless, give --allow-private-network");
                }
            }
        } catch (UnknownHostException e) {
            throw new SourceException(
                    source, Reason.UNREACHABLE, "there is no host " + host + "; check the address and the network");
        }
    }

    static boolean isPublic(InetAddress address) {
        boolean special = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        if (address instanceof Inet4Address) {
            return !special && first != 0 && first < 240 && !isReserved(first, second, bytes[2] & 0xFF);
        }
        boolean unique = (first & 0xFE) == 0xFC;
        boolean embedded = address instanceof Inet6Address && (first == 0 || first == 0x20 && second == 0x02)
                || first == 0 && second == 0x64;
        return !special && !unique && !embedded;
    }

    private static boolean isReserved(int first, int second, int third) {
        return first == 10
                || first == 100 && second >= 64 && second < 128
                || first == 172 && second >= 16 && second < 32
                || first == 192 && second == 168
                || first == 192 && second == 0 && (third == 0 || third == 2)
                || first == 198 && (second == 18 || second == 19)
                || first == 198 && second == 51 && third == 100
                || first == 203 && second == 0 && third == 113;
    }
}
