/**
 * Questions about speed, each answered by measuring on the machine at hand: {@code ./chatelaine benchmark [name...]}. The
 * services run as people run them, from their jars, each in a process of its own, with a real PostgreSQL that waits for
 * the disk and a real Kafka. Figures of one run are compared with each other and not with those of another machine;
 * whatever is compared is measured in turns. {@link dev.chatelaine.benchmarks.Benchmarks} knows them all, and writes
 * what they report into {@code docs/benchmarks.md}.
 */
package dev.chatelaine.benchmarks;
