/**
 * Tells everybody else when somebody's access has changed, so that they need not work it out: the event {@code
 * EffectiveAccessChanged}, whatever the cause, the clock included.
 *
 * <p>Whenever a fact changes, {@link dev.chatelaine.access.announcement.Concern} notes whom it may concern, in the same
 * transaction. {@link dev.chatelaine.access.announcement.Announcer} goes through the notes, asks the rule how these
 * people stand now, and commands it to be announced. The stream of each person and place knows what was announced last,
 * and nothing happens if that is still so.
 */
package dev.chatelaine.access.announcement;
