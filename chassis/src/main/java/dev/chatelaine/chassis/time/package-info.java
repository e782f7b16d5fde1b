/** The clock that the edge takes the time from. */
package dev.chatelaine.chassis.time;
