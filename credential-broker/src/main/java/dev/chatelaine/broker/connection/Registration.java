package dev.chatelaine.broker.connection;

import dev.chatelaine.broker.ConnectionId;
import dev.chatelaine.broker.OrganizationId;
import dev.chatelaine.broker.Provider;
import dev.chatelaine.broker.connection.StorageConnectionCommand.RegisterConnection;
import dev.chatelaine.broker.session.StorageAccess;
import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.chassis.http.Refusal;
import dev.chatelaine.chassis.security.Secret;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody says about a storage that is to be connected. The secret prints as {@code ***}. */
public record Registration(
        @NotNull OrganizationId organizationId,
        @NotNull @PlainText(max = 200) String name,
        @NotNull Provider provider,
        @NotNull @Size(max = 300) @PlainText(max = 300) String endpoint,

        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,62}", message = "must be a region such as eu-central-1")
        String region,

        @NotNull @Pattern(regexp = "[\\w-]{3,128}", message = "must be an access key id")
        String accessKeyId,

        @NotNull @Schema(implementation = String.class, writeOnly = true)
        Secret secretAccessKey,

        @Pattern(regexp = "arn:[\\w+=/,.@:-]{10,300}", message = "must be the ARN of a role")
        String roleArn,

        @NotNull(message = "names the bucket in which the storage is tried out") @PlainText(max = 63)
        String probeBucket) {

    private static final int LONGEST_SECRET = 200;

    /** Validation cannot look into a secret, and its messages must not show one. */
    void requireUsableSecret() {
        String secret = secretAccessKey.reveal();
        boolean usable = !secret.isEmpty()
                && secret.length() <= LONGEST_SECRET
                && secret.chars().allMatch(c -> c > ' ' && c < 0x7f);
        if (!usable) {
            throw Refusal.ofField("secretAccessKey", "must be 1 to 200 visible characters");
        }
    }

    StorageAccess access(URI allowedEndpoint) {
        return new StorageAccess(provider, allowedEndpoint, region, roleArn, accessKeyId, secretAccessKey);
    }

    RegisterConnection command(ConnectionId id, Registrar registrar) {
        return new RegisterConnection(
                id, organizationId, name, provider, endpoint, region, roleArn, probeBucket, registrar);
    }
}
