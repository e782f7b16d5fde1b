package dev.chatelaine.access.graph;

import io.vavr.collection.Vector;
import java.util.UUID;

/** What is known about somebody: whether they may do anything at all, and to what they belong. */
record Person(boolean deactivated, Table<UUID, Belonging> belongings) {

    static final Person UNKNOWN = new Person(false, Table.empty());

    Person deactivated(boolean now) {
        return new Person(now, belongings);
    }

    /** What they are in an organization; nothing is known of outsiders. */
    Belonging in(UUID organization) {
        return belongings.getOrElse(organization, Belonging.NONE);
    }

    Person in(UUID organization, Belonging now) {
        return new Person(deactivated, belongings.put(organization, now));
    }

    /**
     * What somebody is in one organization.
     *
     * @param member null if they are no member, and never were
     * @param teams of the organization that they are in
     */
    record Belonging(Fact.Member member, Vector<Principal> teams) {

        static final Belonging NONE = new Belonging(null, Vector.empty());

        /** Outsiders are: whoever is no member can be given something by name. */
        boolean active() {
            return member == null || member.active();
        }

        Belonging as(Fact.Member now) {
            return new Belonging(now, teams);
        }

        Belonging joining(Principal team) {
            return new Belonging(member, teams.remove(team).append(team));
        }

        Belonging leaving(Principal team) {
            return new Belonging(member, teams.remove(team));
        }
    }
}
