package dev.chatelaine.identity.scim;

import de.captaingoldfish.scim.sdk.common.resources.Group;
import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.endpoints.authorize.Authorization;
import java.util.Map;
import java.util.Set;

/** What the library carries through one request for us. */
final class ScimContext extends Context {

    private final ScimClient client;
    private Group groupAsRead;

    ScimContext(ScimClient client) {
        super(new Admitted(client));
        this.client = client;
    }

    static ScimContext of(Context context) {
        return (ScimContext) context;
    }

    static ScimClient client(Context context) {
        return of(context).client;
    }

    /** What a patch was applied to: the difference is what was asked for, whatever others do meanwhile. */
    void patches(Group group) {
        groupAsRead = group;
    }

    Group patched() {
        return groupAsRead;
    }

    /** The door has let the client in before the library sees the request; here the library is told whom. */
    private record Admitted(ScimClient client) implements Authorization {

        @Override
        public String getClientId() {
            return client.userId().toString();
        }

        @Override
        public Set<String> getClientRoles() {
            return Set.of();
        }

        @Override
        public boolean authenticate(Map<String, String> headers, Map<String, String> parameters) {
            return true;
        }
    }
}
