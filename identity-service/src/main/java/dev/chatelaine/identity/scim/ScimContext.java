package dev.chatelaine.identity.scim;

import de.captaingoldfish.scim.sdk.common.resources.Group;
import de.captaingoldfish.scim.sdk.server.endpoints.Context;

/** What the library carries through one request for us. */
final class ScimContext extends Context {

    private final ScimClient client;
    private Group groupAsRead;

    ScimContext(ScimClient client) {
        super(null);
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
}
