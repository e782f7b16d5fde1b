package dev.chatelaine.access.graph;

import dev.chatelaine.access.UserId;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;

/**
 * What belongs to an organization.
 *
 * @param members everybody who ever was one
 * @param places its modules, projects, spaces and resources
 * @param types of resources that it has defined, by their names
 */
record Organization(
        boolean disabled, HashSet<UserId> members, HashSet<Scope> places, HashMap<String, Fact.ResourceType> types) {

    static final Organization UNKNOWN = new Organization(false, HashSet.empty(), HashSet.empty(), HashMap.empty());

    Organization disabled(boolean now) {
        return new Organization(now, members, places, types);
    }

    Organization with(UserId member) {
        return new Organization(disabled, members.add(member), places, types);
    }

    Organization with(Scope place) {
        return new Organization(disabled, members, places.add(place), types);
    }

    Organization without(Scope place) {
        return new Organization(disabled, members, places.remove(place), types);
    }

    Organization with(Fact.ResourceType type) {
        return new Organization(disabled, members, places, types.put(type.name(), type));
    }
}
