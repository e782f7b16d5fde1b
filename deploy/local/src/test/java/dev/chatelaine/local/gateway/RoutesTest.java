package dev.chatelaine.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    @ParameterizedTest
    @CsvSource({
        "/auth/realms/chatelaine/protocol/openid-connect/token, KEYCLOAK",
        "/v1/me, IDENTITY",
        "/v1/me/organization-invitations/7/accept, IDENTITY",
        "/join, IDENTITY",
        "/join/signed-in, IDENTITY",
        "/v1/me/invitations, PROJECT",
        "/v1/me/invitations/7/accept, PROJECT",
        "/v1/organizations, IDENTITY",
        "/v1/organizations/1, IDENTITY",
        "/v1/organizations/1/users/2/deactivate, IDENTITY",
        "/v1/organizations/1/modules, PROJECT",
        "/v1/organizations/1/resource-types, PROJECT",
        "/v1/organizations/1/projects, PROJECT",
        "/v1/me/join-requests, PROJECT",
        "/v1/me/notifications, PROJECT",
        "/v1/organizations/1/roles, PROJECT",
        "/v1/organizations/1/webhooks, ACCESS",
        "/v1/webhooks/2/deliveries/3/retry, ACCESS",
        "/v1/organizations/1/aliases/subjects/user/2, ACCESS",
        "/v1/teams/1/members/2, IDENTITY",
        "/scim/v2/Users, IDENTITY",
        "/v1/projects, PROJECT",
        "/v1/projects/1/team/2, PROJECT",
        "/v1/projects/1/job-tokens, BROKER",
        "/v1/projects/1/job-tokens/2, BROKER",
        "/v1/invitations/secret/accept, PROJECT",
        "/invitations/secret, PROJECT",
        "/v1/access/effective, ACCESS",
        "/access/v1/evaluation, ACCESS",
        "/.well-known/authzen-configuration, ACCESS",
        "/v1/activity, ACCESS",
        "/v1/storage-connections/1/verify, BROKER",
        "/v1/credentials, BROKER",
        "/v1/leases/1/revoke, BROKER",
        "/inbox, MAIL",
        "/inbox/api/messages, MAIL"
    })
    void sendsEachPathToItsService(String path, Upstream upstream) {
        assertThat(Routes.find(path).map(Route::upstream)).contains(upstream);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/v1",
                "/v1/meadow",
                "/q/metrics",
                "/q/health",
                "/auth",
                "/auth/health",
                "/.well-known/other",
                "/openapi/other"
            })
    void hidesWhatIsNotInTheTable(String path) {
        assertThat(Routes.find(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/projects/../../q/metrics",
                "/v1/projects/./1",
                "/v1/projects//1",
                "/v1/projects/%2e%2e/%2e%2e/q/metrics",
                "/v1/projects/1%2f..%2f..",
                "/v1/projects/1;a=b/team",
                "/v1/projects/1%5c..",
                "/v1/projects/..\\..",
                "/v1/projects/%252e%252e/q"
            })
    void refusesPathsThatMayMeanAnother(String path) {
        assertThat(Routes.find(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "project", "access", "broker"})
    void showsOpenApiOfEachServiceAndNothingElseOfItsInside(String service) {
        assertThat(Routes.find("/openapi/" + service).flatMap(Route::renamed)).isEqualTo(Optional.of("/q/openapi"));
    }
}
