package dev.chatelaine.identity.policy;

import static java.util.stream.Collectors.groupingBy;

import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.UserId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Reckons who owes a second factor, and since when, from the histories. */
final class Duties {

    private Duties() {}

    static void reckonAll(OrganizationId organization) {
        var since = new HashMap<UserId, Instant>();
        MemberRolesView.history(organization).stream()
                .collect(groupingBy(change -> new UserId(change.userId)))
                .forEach((user, changes) -> since(organization, changes).ifPresent(at -> since.put(user, at)));
        SecondFactorDutyView.replaceAll(organization, since, graceDays(organization));
    }

    static void reckon(OrganizationId organization, UserId user) {
        var since = since(organization, MemberRolesView.history(organization, user));
        SecondFactorDutyView.replace(organization, user, since, graceDays(organization));
    }

    private static Optional<Instant> since(OrganizationId organization, List<MemberRolesView> changes) {
        var demands = SecurityPolicyView.history(organization).stream()
                .map(policy ->
                        new Subjection.Demand(policy.changedAt, policy.terms().secondFactor()))
                .toList();
        return Subjection.since(
                organization,
                demands,
                changes.stream().map(MemberRolesView::toRoles).toList());
    }

    private static int graceDays(OrganizationId organization) {
        return SecurityPolicyView.latest(organization)
                .map(policy -> policy.graceDays)
                .orElse(SecurityTerms.FIRST.graceDays());
    }
}
