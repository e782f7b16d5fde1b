/**
 * Decisions in one process, asked of our rule and of two well-known engines about the same people and projects. They must
 * give the same answers before anything is measured.
 */
package dev.chatelaine.benchmarks.decisions;
