package dev.chatelaine.access.naming;

import static dev.chatelaine.access.alias.AliasType.ofResources;
import static dev.chatelaine.access.alias.AliasType.ofSubjects;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.alias.Alias;
import dev.chatelaine.access.alias.AliasBook;
import dev.chatelaine.access.alias.Meaning;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Principal;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.person.AddressBook;
import dev.chatelaine.chassis.json.WireText;
import java.util.Optional;
import java.util.UUID;

/** Whom and what names mean within one organization. Whatever lies outside is as unknown as what does not exist. */
public final class Names {

    /** The type of subject whose ids are our own, and whose addresses are known. */
    static final String PERSON = "user";

    private final Graph graph;
    private final OrganizationId organization;
    private final AliasBook aliases;
    private final AddressBook addresses;

    public Names(Graph graph, OrganizationId organization, AliasBook aliases, AddressBook addresses) {
        this.graph = graph;
        this.organization = organization;
        this.aliases = aliases;
        this.addresses = addresses;
    }

    /** Who is meant: by an alias, and if it is of type {@code user}, by our id or an address. */
    public Optional<UserId> subject(Named named) {
        return aliases.find(new Alias(ofSubjects(organization, named.type()), named.id()))
                .map(Meaning::user)
                .or(() -> named.type().equals(PERSON) ? person(named.id()) : Optional.empty())
                .filter(this::isOurs);
    }

    /** Where it lies: the narrowest place that is known; empty if nothing is known of it here. */
    public Optional<Scope> place(Named named) {
        var alias = find(named.type(), named.id());
        return alias.isPresent()
                ? alias.filter(this::isOurs)
                : new Places(graph, organization, () -> find(named.type(), Alias.HOME)).find(named);
    }

    private Optional<Scope> find(String type, String name) {
        return aliases.find(new Alias(ofResources(organization, type), name)).map(Meaning::scope);
    }

    private Optional<UserId> person(String id) {
        Optional<UUID> ours = WireText.uuid(id);
        return ours.isPresent() ? ours.map(UserId::new) : addresses.find(id);
    }

    /** A member, present or past, or somebody from outside who was given something. */
    private boolean isOurs(UserId user) {
        return graph.member(organization, user).isPresent()
                || graph.holdingsOf(Principal.of(user)).anyMatch(this::isOurs);
    }

    private boolean isOurs(Scope scope) {
        return organization.equals(graph.organizationOf(scope));
    }
}
