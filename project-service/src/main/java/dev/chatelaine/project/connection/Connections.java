package dev.chatelaine.project.connection;

import dev.chatelaine.project.Actor;
import dev.chatelaine.project.ConnectionId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.UserId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Looks storage connections up. */
@Singleton
public class Connections {

    /** A storage connection of an organization, and who registered it. */
    public record Connection(ConnectionId id, UserId registeredBy) {

        /** Whether somebody of its organization answers for all that it reaches. */
        public boolean administeredBy(Actor actor) {
            return actor.belongsToOrganization()
                    && (actor.userId().equals(registeredBy)
                            || actor.organizationRoles().contains(OrganizationRole.ADMIN)
                            || actor.organizationRoles().contains(OrganizationRole.MANAGER));
        }
    }

    /** The connection, if it is one of this organization. */
    @Transactional
    public Optional<Connection> find(ConnectionId id, OrganizationId organization) {
        return ConnectionView.<ConnectionView>findByIdOptional(id.value())
                .filter(view -> view.organizationId.equals(organization.value()))
                .map(view -> new Connection(id, new UserId(view.registeredBy)));
    }
}
