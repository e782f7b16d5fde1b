/**
 * Whether people have the second factor that their organizations demand, and how the realm is made to ask for it.
 *
 * <p>Who owes one, and from when, is reckoned by {@link dev.chatelaine.identity.policy}, in the table
 * {@code second_factor_duty}, which this feature reads. What somebody has set up is the realm's to say; it is looked up
 * whenever the realm says that it has changed. {@link dev.chatelaine.identity.secondfactor.Enforcement} compares what the
 * realm should demand of each person with what it was last told, again and again, so that a realm that was away is told
 * when it is back.
 */
package dev.chatelaine.identity.secondfactor;
