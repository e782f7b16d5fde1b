package dev.chatelaine.local.gateway;

import java.util.Optional;

/**
 * One line of the table. In a pattern, {@code *} stands for one segment of the path, and {@code **} at the end for any
 * number of further ones, none included. A route may rename the path for its upstream.
 */
record Route(String pattern, Upstream upstream, Optional<String> renamed) {

    static Route route(String pattern, Upstream upstream) {
        return new Route(pattern, upstream, Optional.empty());
    }

    Route as(String path) {
        return new Route(pattern, upstream, Optional.of(path));
    }

    boolean matches(String path) {
        String[] expected = pattern.split("/", -1);
        String[] actual = path.split("/", -1);
        for (int i = 0; i < expected.length; i++) {
            if (expected[i].equals("**")) {
                return true;
            }
            if (i == actual.length || !(expected[i].equals("*") || expected[i].equals(actual[i]))) {
                return false;
            }
        }
        return expected.length == actual.length;
    }
}
