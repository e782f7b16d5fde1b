/** What a service does again and again while it runs: looking after, sending, clearing away. */
package dev.chatelaine.chassis.rounds;
