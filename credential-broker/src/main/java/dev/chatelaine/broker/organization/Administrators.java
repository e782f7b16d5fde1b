package dev.chatelaine.broker.organization;

import dev.chatelaine.broker.OrganizationId;
import dev.chatelaine.broker.UserId;
import dev.chatelaine.chassis.projection.Freshness;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says how people stand to organizations. It says nothing rather than something old. */
@Singleton
public class Administrators {

    private final Freshness freshness;
    private final Duration oldest;

    Administrators(
            Freshness freshness,
            @ConfigProperty(name = "chatelaine.decisions.oldest-knowledge", defaultValue = "60S") Duration oldest) {
        this.freshness = freshness;
        this.oldest = oldest;
    }

    /** How somebody stands to an organization. */
    public enum Standing {
        /** Does not belong to it, or no longer, or nothing counts there; need not know that it exists. */
        STRANGER,
        /** Belongs to it. */
        MEMBER,
        /** Administers it. */
        ADMINISTRATOR
    }

    /** How the person stands to the organization. */
    @Transactional
    public Standing standing(UserId user, OrganizationId organization) {
        freshness.require(OrganizationMemberProjection.NAME, oldest);
        return OrganizationMemberView.find(organization.value(), user.value())
                .filter(member -> member.active && !member.disabled)
                .map(member -> member.administers ? Standing.ADMINISTRATOR : Standing.MEMBER)
                .orElse(Standing.STRANGER);
    }

    /** The organizations that the person administers. */
    @Transactional
    public List<OrganizationId> administeredBy(UserId user) {
        freshness.require(OrganizationMemberProjection.NAME, oldest);
        return OrganizationMemberView.organizationsAdministeredBy(user.value()).stream()
                .map(OrganizationId::new)
                .toList();
    }
}
