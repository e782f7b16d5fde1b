package dev.chatelaine.local.gateway;

import static dev.chatelaine.local.gateway.Route.route;
import static dev.chatelaine.local.gateway.Upstream.ACCESS;
import static dev.chatelaine.local.gateway.Upstream.BROKER;
import static dev.chatelaine.local.gateway.Upstream.IDENTITY;
import static dev.chatelaine.local.gateway.Upstream.KEYCLOAK;
import static dev.chatelaine.local.gateway.Upstream.MAIL;
import static dev.chatelaine.local.gateway.Upstream.PROJECT;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which path goes where: the first line that matches. What is not listed does not exist for the outside. */
final class Routes {

    static final List<Route> TABLE = List.of(
            // sign-in
            route("/auth/realms/**", KEYCLOAK),
            route("/auth/resources/**", KEYCLOAK),
            route("/auth/admin/**", KEYCLOAK),
            route("/auth/js/**", KEYCLOAK),

            // organizations and people
            route("/v1/me", IDENTITY),
            route("/v1/me/organization-invitations/**", IDENTITY),
            route("/join/**", IDENTITY),
            route("/v1/organizations/*/modules/**", PROJECT),
            route("/v1/organizations/*/resource-types/**", PROJECT),
            route("/v1/organizations/*/projects/**", PROJECT),
            route("/v1/organizations/*/roles/**", PROJECT),
            route("/v1/organizations/*/webhooks/**", ACCESS),
            route("/v1/organizations/*/aliases/**", ACCESS),
            route("/v1/organizations/**", IDENTITY),
            route("/v1/teams/**", IDENTITY),
            route("/scim/v2/**", IDENTITY),

            // projects, their teams and invitations
            route("/v1/projects/*/job-tokens/**", BROKER),
            route("/v1/projects/**", PROJECT),
            route("/v1/modules/**", PROJECT),
            route("/v1/invitations/**", PROJECT),
            route("/v1/me/invitations/**", PROJECT),
            route("/v1/me/join-requests/**", PROJECT),
            route("/v1/me/notifications/**", PROJECT),
            route("/invitations/**", PROJECT),
            route("/v1/roles/**", PROJECT),
            route("/v1/spaces/**", PROJECT),
            route("/v1/resources/**", PROJECT),

            // who may do what, and who did what
            route("/v1/access/**", ACCESS),
            route("/access/v1/**", ACCESS),
            route("/.well-known/authzen-configuration", ACCESS),
            route("/v1/activity/**", ACCESS),
            route("/v1/reviews/**", ACCESS),
            route("/v1/findings/**", ACCESS),
            route("/v1/webhooks/**", ACCESS),

            // storage and its keys
            route("/v1/storage-connections/**", BROKER),
            route("/v1/credentials/**", BROKER),
            route("/v1/leases/**", BROKER),

            // the local inbox, and what each service says about itself
            route("/inbox/**", MAIL),
            route("/openapi/identity", IDENTITY).as("/q/openapi"),
            route("/openapi/project", PROJECT).as("/q/openapi"),
            route("/openapi/access", ACCESS).as("/q/openapi"),
            route("/openapi/broker", BROKER).as("/q/openapi"));

    // An encoded slash or dot, a backslash or a dot segment could mean another path to the upstream than to this table.
    private static final Pattern AMBIGUOUS = Pattern.compile("//|\\\\|;|%2[eEfF]|%5[cC]|%25|%00|(^|/)\\.{1,2}(/|$)");

    private Routes() {}

    static Optional<Route> find(String path) {
        if (AMBIGUOUS.matcher(path).find()) {
            return Optional.empty();
        }
        return TABLE.stream().filter(route -> route.matches(path)).findFirst();
    }
}
