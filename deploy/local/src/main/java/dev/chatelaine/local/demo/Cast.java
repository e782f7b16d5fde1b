package dev.chatelaine.local.demo;

import dev.chatelaine.local.api.Person;
import dev.chatelaine.local.api.Site;
import java.net.URI;

/** Who takes part, and where; the same for every chapter. */
record Cast(Site site, URI storage, String run, Person ada, Person bob, Person dave, Person eve) {

    /** A run has a name of its own, so that the story can be played again and again on one stack. */
    static Cast gather(String url, URI storage) {
        Site site = new Site(url);
        String run = Long.toString(System.currentTimeMillis(), 36);
        return new Cast(
                site,
                storage,
                run,
                new Person(site, "ada"),
                new Person(site, "bob"),
                new Person(site, "dave"),
                new Person(site, "eve"));
    }

    String bucket() {
        return "genomics";
    }

    /** Where this run's project lives. Two projects never share a place, so each run takes a fresh one. */
    String prefix() {
        return "demo-" + run + "/";
    }
}
