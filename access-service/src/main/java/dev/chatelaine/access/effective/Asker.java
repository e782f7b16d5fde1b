package dev.chatelaine.access.effective;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.decision.Level;
import dev.chatelaine.access.grant.Grants;
import dev.chatelaine.access.project.Project;
import dev.chatelaine.access.standing.Standings;
import dev.chatelaine.chassis.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;

/** Whoever asks, and what they may ask. Whoever may not ask about a project must not learn that it exists. */
@RequestScoped
public class Asker {

    private final Caller caller;
    private final AccessReader access;
    private final Grants grants;
    private final Standings standings;

    Asker(Caller caller, AccessReader access, Grants grants, Standings standings) {
        this.caller = caller;
        this.access = access;
        this.grants = grants;
        this.standings = standings;
    }

    /** The person who asks. */
    public UserId userId() {
        return new UserId(caller.userId());
    }

    /** Whether it is another part of the platform that asks, in order to enforce the answer. */
    boolean isService() {
        return caller.isService();
    }

    /** Whether they ask about themself. */
    boolean is(UserId user) {
        return !isService() && userId().equals(user);
    }

    /**
     * One may ask about oneself where one was ever given something; administrators of the project and of its
     * organization may ask about anybody.
     */
    boolean mayAskAbout(UserId user, Project project) {
        if (isService() || administersOrganizationOf(project)) return true;
        if (is(user) && !grants.of(project.id(), user).isEmpty()) return true;
        return access.of(project, userId()).roles().project().includes(Level.ADMINISTRATOR);
    }

    /** Members see each other, and those who manage people see them. */
    public boolean maySeeMembersOf(Project project) {
        return isService()
                || administersOrganizationOf(project)
                || !access.of(project, userId()).isNothing();
    }

    /** Whether the asker administers the project's organization. */
    public boolean administersOrganizationOf(Project project) {
        return administered().contains(project.organizationId());
    }

    /** The organizations that the asker administers. */
    public Set<OrganizationId> administered() {
        return isService() ? Set.of() : standings.administeredBy(userId());
    }
}
