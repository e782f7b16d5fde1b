package dev.chatelaine.identity.scim;

import de.captaingoldfish.scim.sdk.common.resources.ServiceProvider;
import de.captaingoldfish.scim.sdk.common.resources.complex.BulkConfig;
import de.captaingoldfish.scim.sdk.common.resources.complex.ChangePasswordConfig;
import de.captaingoldfish.scim.sdk.common.resources.complex.ETagConfig;
import de.captaingoldfish.scim.sdk.common.resources.complex.FilterConfig;
import de.captaingoldfish.scim.sdk.common.resources.complex.PatchConfig;
import de.captaingoldfish.scim.sdk.common.resources.complex.SortConfig;
import de.captaingoldfish.scim.sdk.common.resources.multicomplex.AuthenticationScheme;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceEndpoint;
import de.captaingoldfish.scim.sdk.server.endpoints.base.GroupEndpointDefinition;
import de.captaingoldfish.scim.sdk.server.endpoints.base.UserEndpointDefinition;
import de.captaingoldfish.scim.sdk.server.schemas.ResourceType;
import de.captaingoldfish.scim.sdk.server.schemas.custom.ETagFeature;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The library, set up for what is offered here. */
class ScimEndpoint {

    /** How many resources one answer holds at most. */
    private static final int MOST = 200;

    @Produces
    @Singleton
    ResourceEndpoint endpoint(UserHandler users, GroupHandler groups) {
        var endpoint = new ResourceEndpoint(
                provider(), new UserEndpointDefinition(users), new GroupEndpointDefinition(groups));
        for (var name : List.of("User", "Group"))
            endpoint.getResourceTypeByName(name).ifPresent(ScimEndpoint::withVersions);
        return endpoint;
    }

    /** Without this, the versions that we give would not be compared. */
    private static void withVersions(ResourceType type) {
        var features = type.getFeatures();
        features.setETagFeature(ETagFeature.builder().enabled(true).build());
        type.setFeatures(features);
    }

    private static ServiceProvider provider() {
        return ServiceProvider.builder()
                .patchConfig(patches())
                .filterConfig(
                        FilterConfig.builder().supported(true).maxResults(MOST).build())
                .sortConfig(SortConfig.builder().supported(true).build())
                .eTagConfig(ETagConfig.builder().supported(true).build())
                .bulkConfig(BulkConfig.builder().supported(false).build())
                .changePasswordConfig(
                        ChangePasswordConfig.builder().supported(false).build())
                .authenticationSchemes(List.of(bearer()))
                .lenientContentTypeChecking(true)
                .build();
    }

    /** Directories have dialects; those of Entra ID are understood too. */
    private static PatchConfig patches() {
        return PatchConfig.builder()
                .supported(true)
                .activateMsAzureFilterWorkaround(true)
                .activateMsAzureValueSubAttributeWorkaround(true)
                .activateMsAzureComplexSimpleValueWorkaround(true)
                .build();
    }

    private static AuthenticationScheme bearer() {
        return AuthenticationScheme.builder()
                .name("OAuth Bearer Token")
                .description("An access token of a service account with the permission scim")
                .type("oauthbearertoken")
                .specUri("https://www.rfc-editor.org/info/rfc6750")
                .primary(true)
                .build();
    }
}
