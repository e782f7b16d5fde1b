package dev.chatelaine.project.resource;

import static java.util.stream.Collectors.groupingBy;

import dev.chatelaine.project.Grants;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.PrincipalText;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.ResourceId;
import dev.chatelaine.project.TeamId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.directory.Directory;
import dev.chatelaine.project.directory.Teams;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Looks resources up, whoever asks. */
@Singleton
class Resources {

    private final Directory directory;
    private final Teams teams;

    Resources(Directory directory, Teams teams) {
        this.directory = directory;
        this.teams = teams;
    }

    /** The resource, also if it is gone. */
    Optional<KnownResource> find(ResourceId id) {
        return QuarkusTransaction.requiringNew().call(() -> ResourceView.<ResourceView>findByIdOptional(id.value())
                .map(view -> withShares(List.of(view)).getFirst()));
    }

    List<KnownResource> of(ProjectId project, UUID after, int limit) {
        return QuarkusTransaction.requiringNew()
                .call(() -> withShares(ResourceView.ofProject(project.value(), after, limit)));
    }

    /** Whatever the user owns or might be shown, in any project. */
    List<KnownResource> concerning(UserId user, UUID after, int limit) {
        Set<String> principals = principals(user);
        Set<UUID> organizations = directory.organizationsOf(user);
        return QuarkusTransaction.requiringNew()
                .call(() -> withShares(ResourceView.concerning(user.value(), principals, organizations, after, limit)));
    }

    private Set<String> principals(UserId user) {
        var principals = new HashSet<String>();
        principals.add(PrincipalText.of(Principal.user(user)));
        teams.of(user).forEach(team -> principals.add(PrincipalText.of(Principal.team(new TeamId(team)))));
        return principals;
    }

    private static List<KnownResource> withShares(List<ResourceView> views) {
        var ids = views.stream().map(view -> view.resourceId).toList();
        var shares = ResourceShareView.of(ids).stream().collect(groupingBy(share -> share.resourceId));
        return views.stream()
                .map(view -> view.known(new Grants<>(shares.getOrDefault(view.resourceId, List.of()).stream()
                        .map(ResourceShareView::grant)
                        .toList())))
                .toList();
    }

    List<ResourceShareView> shares(ResourceId id, String after, int limit) {
        return QuarkusTransaction.requiringNew().call(() -> ResourceShareView.of(id.value(), after, limit));
    }
}
