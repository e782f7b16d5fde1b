package dev.chatelaine.identity.domain;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The name of a domain that may receive mail, as it is written in DNS: lower case, ASCII, two labels at least. */
public record DomainName(String value) {

    private static final int LONGEST = 253 - "_chatelaine.".length();
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    // The last label is no number: that would be an address, and no registry gives such names out.
    private static final Pattern NAME = Pattern.compile("(?:" + LABEL + "\\.)+(?=[^.]*[a-z])" + LABEL);

    public DomainName {
        if (value.length() > LONGEST || !NAME.matcher(value).matches())
            throw new IllegalArgumentException("no domain name");
    }

    /** The domain that a person means; empty if it is none. */
    static Optional<DomainName> parse(String text) {
        try {
            return Optional.of(
                    new DomainName(IDN.toASCII(text, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** What comes after the at sign; empty if no mail could go there. */
    static Optional<DomainName> ofAddress(String emailAddress) {
        return parse(emailAddress.substring(emailAddress.lastIndexOf('@') + 1));
    }

    /** Follows from the name, so that all who claim it meet in one stream. */
    UUID streamId() {
        return UUID.nameUUIDFromBytes(("domain:" + value).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return value;
    }
}
