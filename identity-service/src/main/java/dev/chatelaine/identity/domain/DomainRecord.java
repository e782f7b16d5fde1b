package dev.chatelaine.identity.domain;

import dev.chatelaine.identity.OrganizationId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What the owner of a domain publishes in DNS, to say which organization it belongs to. It follows from both and is no
 * secret: what counts is who can publish it.
 */
public record DomainRecord(String name, String type, String value) {

    private static final int DIGITS = 32;

    static DomainRecord of(DomainName domain, OrganizationId organization) {
        return new DomainRecord(
                "_chatelaine." + domain, "TXT", "chatelaine-domain=" + token(organization + " " + domain));
    }

    private static String token(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
