package dev.chatelaine.project.resource;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.project.Grant;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.resource.ResourceCommand.*;
import dev.chatelaine.project.resource.ResourceEvent.*;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is shown to nobody is shared with nobody: no share sleeps and comes back to life later. */
final class Shares {

    private Shares() {}

    static List<ResourceEvent> share(ShareResource c, ResourceState state) {
        if (state.inherits()) throw new Rejected(ResourceProblem.WORKSPACE_INHERITS);
        Grant<ShareLevel> share = c.share();
        if (state.shares().to(share.principal()).equals(Optional.of(share))) return List.of();
        if (!c.known()) throw new Rejected(unknown(share.principal()));
        if (!share.sensible(c.at())) throw new Rejected(ResourceProblem.ACCESS_ENDS_BEFORE_IT_STARTS);
        requireReasonForOneself(c, state);
        var events = new ArrayList<ResourceEvent>();
        if (state.visibility() == Visibility.PRIVATE)
            events.add(new ResourceVisibilityChanged(c.resourceId(), state.projectId(), Visibility.SPECIFIC));
        events.add(new ResourceShared(
                c.resourceId(), state.projectId(), share.principal(), share.role(), share.endsAt(), share.reason()));
        return events;
    }

    private static ResourceProblem unknown(Principal principal) {
        return switch (principal.type()) {
            case USER, EMAIL -> ResourceProblem.PERSON_UNKNOWN;
            case TEAM -> ResourceProblem.TEAM_UNKNOWN;
        };
    }

    /** Administration is not access to data: who takes it says why and until when. */
    private static void requireReasonForOneself(ShareResource c, ResourceState state) {
        boolean owner = c.asker().actor().userId().equals(state.ownerId());
        boolean oneself = c.share().principal().includes(c.asker().actor());
        if (oneself && !owner && !c.share().explained()) throw new Rejected(ResourceProblem.REASON_AND_END_REQUIRED);
    }

    static List<ResourceEvent> unshare(UnshareResource c, ResourceState state) {
        SharedResource.existing(state);
        boolean own = c.principal().equals(Principal.user(c.asker().actor().userId()));
        boolean given = state.shares().to(c.principal()).isPresent();
        boolean givesBack = own && given && c.asker().actor().active();
        if (!givesBack) SharedResource.managedBy(c, state);
        return given ? List.of(unshared(c, state, c.principal())) : List.of();
    }

    static List<ResourceEvent> show(ChangeVisibility c, ResourceState state) {
        if (state.inherits()) throw new Rejected(ResourceProblem.WORKSPACE_INHERITS);
        if (c.visibility() == state.visibility()) return List.of();
        var events = new ArrayList<ResourceEvent>();
        if (c.visibility() == Visibility.PRIVATE)
            state.shares().all().forEach(share -> events.add(unshared(c, state, share.principal())));
        events.add(new ResourceVisibilityChanged(c.resourceId(), state.projectId(), c.visibility()));
        return events;
    }

    private static ResourceUnshared unshared(ResourceCommand c, ResourceState state, Principal principal) {
        return new ResourceUnshared(c.resourceId(), state.projectId(), principal);
    }
}
