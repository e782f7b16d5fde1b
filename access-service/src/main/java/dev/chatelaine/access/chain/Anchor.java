package dev.chatelaine.access.chain;

import java.util.HexFormat;

/**
 * What a chain had come to: so many entries, up to this offset, with this hash. It says nothing about what is in them.
 *
 * @param entries how many there were since the chain began
 * @param dropped whether the entries up to here may be gone, because they are older than they are kept
 */
public record Anchor(String topic, int partition, long lastOffset, long entries, byte[] hash, boolean dropped) {

    /** The hash as people write it down. */
    String hashInHex() {
        return HexFormat.of().formatHex(hash);
    }

    /** As it stands in the service's log: what somebody keeps elsewhere to compare with later. */
    @Override
    public String toString() {
        return "anchor " + topic + "/" + partition + " offset=" + lastOffset + " entries=" + entries + " hash="
                + hashInHex();
    }
}
