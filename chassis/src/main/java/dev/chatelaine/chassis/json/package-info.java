/** How values look on the wire: one set of rules for REST, events and snapshots. */
package dev.chatelaine.chassis.json;
