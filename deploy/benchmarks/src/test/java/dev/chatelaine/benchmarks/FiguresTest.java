package dev.chatelaine.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void the_second_of_a_zipf_distribution_comes_half_as_often_as_the_first() {
        var zipf = new Zipf(1_000);
        var random = new Random(1);
        var counts = new int[1_000];
        for (int i = 0; i < 1_000_000; i++) counts[zipf.next(random)]++;

        assertThat((double) counts[1] / counts[0]).isBetween(0.48, 0.52);
        assertThat((double) counts[9] / counts[0]).isBetween(0.09, 0.11);
        assertThat(counts[999]).isPositive();
    }

    @Test
    void a_rate_counts_by_the_second_and_knows_its_percentiles() {
        var rate = new Rate(
                Duration.ofSeconds(2),
                LongStream.rangeClosed(1, 200).map(i -> i * 1_000_000).toArray());
        assertThat(rate.perSecond()).isEqualTo(100);
        assertThat(rate.millis(50)).isEqualTo(101);
        assertThat(rate.millis(99)).isEqualTo(199);
        assertThat(new Rate(Duration.ofSeconds(2), new long[0]).millis(50)).isZero();
    }
}
