package dev.chatelaine.chassis.security;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/**
 * Seals secrets with the key of this installation (AES-GCM with 256 bits, by Tink). A service that keeps secrets makes
 * one when it starts, and brings Tink.
 */
public final class Sealing {

    /** The key of a developer's machine. Everybody knows it, so it seals nothing. */
    public static final String DEVELOPMENT_KEY = "development-key-that-everybody-knows-and-that-seals-nothing";

    private static final int SHORTEST_KEY = 32;
    private static final int KEY_ID = 1; // stands before each sealed text, so that a second key can follow one day

    private final Aead aead;

    /**
     * @param key the configured one
     * @param local whether this is a developer's machine
     * @throws IllegalStateException if the key is none to rely on
     */
    public Sealing(String key, boolean local) {
        if (key.equals(DEVELOPMENT_KEY) && !local) {
            throw new IllegalStateException("CHATELAINE_ENCRYPTION_KEY is not set, and the development key is for"
                    + " CHATELAINE_LOCAL=true alone. Set it to at least 32 random characters, and keep them.");
        }
        if (key.length() < SHORTEST_KEY) {
            throw new IllegalStateException("CHATELAINE_ENCRYPTION_KEY must have at least 32 characters.");
        }
        this.aead = aead(key);
    }

    /**
     * Seals a secret; each time it looks otherwise.
     *
     * @param context what the secret belongs to: sealed text that was moved elsewhere does not open
     */
    public byte[] seal(Secret secret, String context) {
        try {
            return aead.encrypt(utf8(secret.reveal()), utf8(context));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A secret could not be sealed", failure);
        }
    }

    /** The secret that was sealed with the same key in the same context. */
    public Secret open(byte[] sealed, String context) {
        try {
            return new Secret(new String(aead.decrypt(sealed, utf8(context)), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A secret could not be opened: was it sealed with another key?", failure);
        }
    }

    private static Aead aead(String key) {
        try {
            AeadConfig.register();
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(utf8(key));
            AesGcmKey aesKey = AesGcmKey.builder()
                    .setParameters(AesGcmParameters.builder()
                            .setKeySizeBytes(bytes.length)
                            .setIvSizeBytes(12)
                            .setTagSizeBytes(16)
                            .setVariant(AesGcmParameters.Variant.TINK)
                            .build())
                    .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                    .setIdRequirement(KEY_ID)
                    .build();
            KeysetHandle handle = KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(aesKey).makePrimary())
                    .build();
            return handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("The encryption key could not be used", failure);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
