package dev.chatelaine.broker.vending;

import dev.chatelaine.broker.Capability;
import dev.chatelaine.broker.ProjectId;
import dev.chatelaine.chassis.http.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.Set;

/**
 * What keys somebody asks for. All but the project narrows what they would get.
 *
 * @param projectId for the objects of which project
 * @param path for which folder of it alone
 * @param access to do what alone
 * @param durationSeconds for how long at most
 */
public record KeyRequest(
        @NotNull ProjectId projectId,
        @PlainText(max = 500) String path,
        Set<@NotNull Capability> access,
        @Min(900) @Max(43_200) Integer durationSeconds) {

    /** What is left of these rights when all that was not asked for is taken away. */
    Set<Capability> narrow(Set<Capability> granted) {
        Set<Capability> left = EnumSet.copyOf(granted);
        if (access != null) {
            left.retainAll(access);
        }
        return left;
    }
}
