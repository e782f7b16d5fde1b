package dev.chatelaine.access.graph;

import dev.chatelaine.access.UserId;
import io.vavr.collection.HashSet;

/** A team and who is in it; without a fact it is no more, or not yet. */
record Team(Fact.Team fact, HashSet<UserId> members) {

    static final Team UNKNOWN = new Team(null, HashSet.empty());
}
