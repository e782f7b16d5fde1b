/**
 * The one rule of effective access, as pure functions over the graph: {@link dev.chatelaine.access.decision.Rule} looks for
 * ways to a permission. One way is enough for yes, all of them are the explanation; {@link
 * dev.chatelaine.access.decision.Obstacles} and {@link dev.chatelaine.access.decision.Granters} are that of a no.
 *
 * <p>A grant gives somebody roles, rights or role templates in a place, from a start to an end. Grants add up, by name and
 * through every team. Nothing counts while it is pending, over, not yet begun or ended, or while the person is deactivated.
 * Which grants count for what depends on the place: a restricted space takes both memberships, what lies in a space takes
 * getting in there first, and ranks in an organization decide about people and owners, never about data.
 *
 * <p>{@link dev.chatelaine.access.decision.EffectiveAccess} and {@link dev.chatelaine.access.decision.Search} ask the same
 * rule, and so does everything that answers a question about access: nothing else decides. It knows no database, no clock
 * and no framework.
 */
package dev.chatelaine.access.decision;
