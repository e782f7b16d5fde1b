package dev.chatelaine.project.resource;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.ResourceId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.builtin.SharedType;
import dev.chatelaine.project.project.Standing;
import dev.chatelaine.project.resourcetype.ResourceTypes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Resources as somebody sees them: single ones and lists by the same rule. */
@Singleton
class ResourceSights {

    private static final int BATCH = 200;

    private final Resources resources;
    private final ResourceAskers askers;
    private final ResourceTypes types;
    private final Clock clock;

    ResourceSights(Resources resources, ResourceAskers askers, ResourceTypes types, Clock clock) {
        this.resources = resources;
        this.askers = askers;
        this.types = types;
        this.clock = clock;
    }

    /** A resource that somebody may know of, with what they are to it. */
    record Seen(KnownResource resource, Standing standing, ResourceAsker asker) {}

    /** The resource, for whom it is shown to and for who decides about it; also one that is gone. */
    Seen seen(ResourceId id, UserId user) {
        return resources
                .find(id)
                .map(known -> look(known, askers.standing(known.projectId(), user)))
                .filter(this::isSeen)
                .orElseThrow(() -> new Rejected(ResourceProblem.RESOURCE_UNKNOWN));
    }

    private Seen look(KnownResource known, Standing standing) {
        return new Seen(known, standing, askers.asker(standing, known.place().spaceId()));
    }

    private boolean isSeen(Seen seen) {
        return seen.resource().sight().sees(seen.asker(), clock.instant());
    }

    ResourceDetails details(Seen seen) {
        KnownResource known = seen.resource();
        Optional<ShareLevel> level = known.sight().level(seen.asker(), clock.instant());
        return ResourceDetails.of(
                known,
                level.orElse(null),
                level.map(given -> actions(known.organizationId(), known.type(), given))
                        .orElse(List.of()));
    }

    private List<String> actions(OrganizationId organization, String name, ShareLevel level) {
        Optional<SharedType> type = types.find(organization, name);
        return type.map(found -> level == ShareLevel.EDIT ? found.actions() : found.view())
                .orElse(List.of());
    }

    /** What of a project, or of all projects if it is null, the user may know of. */
    Page<ResourceDetails> list(ProjectId project, UserId user, UUID after, int limit) {
        var standings = new HashMap<ProjectId, Standing>();
        var found = new ArrayList<ResourceDetails>();
        UUID last = after;
        while (found.size() <= limit) {
            List<KnownResource> batch =
                    project == null ? resources.concerning(user, last, BATCH) : resources.of(project, last, BATCH);
            batch.forEach(known -> add(found, known, standings, user));
            if (batch.size() < BATCH) break;
            last = batch.getLast().id().value();
        }
        List<ResourceDetails> page = found.subList(0, Math.min(found.size(), limit + 1));
        return Page.of(page, limit, resource -> resource.resourceId().toString());
    }

    private void add(
            List<ResourceDetails> found, KnownResource known, Map<ProjectId, Standing> standings, UserId user) {
        Standing standing = standings.computeIfAbsent(known.projectId(), id -> askers.standing(id, user));
        Seen seen = look(known, standing);
        if (isSeen(seen)) found.add(details(seen));
    }
}
