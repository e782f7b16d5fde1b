package dev.chatelaine.identity.policy;

/** What the realm enforces for everybody, whatever an organization says; shown so that people know it beforehand. */
final class RealmRules {

    /** At least so many characters, and so many of each kind. */
    record Password(int minimumLength, int upperCase, int lowerCase, int digits, int specialCharacters) {}

    /** The parameters of time-based codes (RFC 6238), and how many recovery codes there are. */
    record OneTimeCodes(String algorithm, int digits, int periodSeconds, int recoveryCodes) {}

    static final Password PASSWORD = new Password(8, 1, 1, 1, 1);
    static final OneTimeCodes ONE_TIME_CODES = new OneTimeCodes("HmacSHA1", 6, 30, 12);

    private RealmRules() {}
}
