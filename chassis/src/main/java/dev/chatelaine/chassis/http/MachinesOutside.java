package dev.chatelaine.chassis.http;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.security.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses tenants' machines wherever they were not expected: a machine has no name, no invitations and no roles. */
@Singleton
public class MachinesOutside {

    private final Caller caller;

    MachinesOutside(Caller caller) {
        this.caller = caller;
    }

    @ServerRequestFilter(priority = 20)
    public void refuse(ResourceInfo resource) {
        if (is(PermitAll.class, resource) || is(OpenToMachines.class, resource)) return;
        if (!caller.isAnonymous() && caller.isMachine()) throw new Rejected(EdgeProblem.PEOPLE_ONLY);
    }

    private static boolean is(Class<? extends Annotation> annotation, ResourceInfo resource) {
        return resource.getResourceMethod().isAnnotationPresent(annotation)
                || resource.getResourceClass().isAnnotationPresent(annotation);
    }
}
