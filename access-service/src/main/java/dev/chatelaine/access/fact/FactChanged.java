package dev.chatelaine.access.fact;

import dev.chatelaine.access.graph.Change;
import dev.chatelaine.chassis.projection.PublishedEvent;

/** A fact is stored that an event has changed; fired inside the transaction that stores it. */
public record FactChanged(Change change, PublishedEvent event) {}
