package dev.chatelaine.identity.scim;

import de.captaingoldfish.scim.sdk.common.etag.ETag;
import de.captaingoldfish.scim.sdk.common.resources.ResourceNode;
import de.captaingoldfish.scim.sdk.common.resources.complex.Meta;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;

/** Versions of resources: hashes of what is read, so that whoever sees the same has the same version. */
final class Versions {

    private Versions() {}

    /** @param created null if nobody knows */
    static <T extends ResourceNode> T stamp(T resource, Instant created) {
        var version = ETag.builder().weak(true).tag(hash(resource.toString())).build();
        resource.setMeta(Meta.builder().created(created).version(version).build());
        return resource;
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
