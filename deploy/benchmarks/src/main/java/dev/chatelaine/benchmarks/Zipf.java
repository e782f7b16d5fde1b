package dev.chatelaine.benchmarks;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Picks of many things few often and most seldom, as people do: the second half as often as the first, and so on. */
final class Zipf {

    private final double[] upTo;

    Zipf(int size) {
        upTo = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) upTo[i] = sum += 1.0 / (i + 1);
    }

    int next(RandomGenerator random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, upTo.length - 1);
    }
}
