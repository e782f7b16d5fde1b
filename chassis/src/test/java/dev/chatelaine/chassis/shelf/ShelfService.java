package dev.chatelaine.chassis.shelf;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The settings of the service of shelves; in a class, because a file would reach the tests of the real services too. */
public class ShelfService implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "chatelaine.service", "shelf",
                "chatelaine.topics.compacted", "chatelaine.labels",
                "chatelaine.identity-providers", "partner=partner.example, partner.org;anybody=*",
                "quarkus.flyway.locations", "db/chassis,db/shelf");
    }
}
