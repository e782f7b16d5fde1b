package dev.chatelaine.access.graph;

import io.vavr.collection.HashSet;

/**
 * What is known about a scope.
 *
 * @param fact the project, module, space or resource; null for an organization, and for what does not exist
 * @param grants what was given there
 * @param attached of a space: the modules and projects that it is attached to; of these: their spaces
 */
record Place(Fact fact, Grants grants, HashSet<Scope> attached) {

    static final Place UNKNOWN = new Place(null, Grants.NONE, HashSet.empty());

    Place as(Fact now) {
        return new Place(now, grants, attached);
    }

    Place with(Grants now) {
        return new Place(fact, now, attached);
    }

    Place attached(Scope other, boolean now) {
        return new Place(fact, grants, now ? attached.add(other) : attached.remove(other));
    }
}
