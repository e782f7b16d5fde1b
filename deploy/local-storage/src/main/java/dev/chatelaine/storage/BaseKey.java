package dev.chatelaine.storage;

/**
 * A long-lived key with full rights, such as a storage connection holds.
 *
 * @param accessKeyId names it
 * @param secretAccessKey signs with it
 */
public record BaseKey(String accessKeyId, String secretAccessKey) {

    /** The key of every local storage. It protects nothing but the sample data of one machine. */
    public static final BaseKey LOCAL = new BaseKey("CHATELAINELOCAL00001", "local-secret-for-this-laptop-only-0001");

    @Override
    public String toString() {
        return "BaseKey[" + accessKeyId + ", ***]";
    }
}
