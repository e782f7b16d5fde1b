/**
 * How parts are started, watched and stopped.
 *
 * <p>A {@link dev.chatelaine.local.stack.Part} is one process: it knows its ports, what must run before it, its command
 * line and how to see that it is ready. {@link dev.chatelaine.local.stack.Start} starts all parts in the order of their
 * needs, {@link dev.chatelaine.local.stack.Stop} stops them the other way round. The processes outlive the launcher;
 * {@link dev.chatelaine.local.stack.PidFile} is how the next launcher finds them again.
 */
package dev.chatelaine.local.stack;
