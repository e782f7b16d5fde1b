package dev.chatelaine.identity.policy;

/**
 * What a policy says.
 *
 * @param graceDays how many days people have to set up a second factor, counted for each from the day it concerns them
 * @param reviewCadenceDays how many days there are between two reviews of access
 */
public record SecurityTerms(SecondFactorRule secondFactor, int graceDays, int reviewCadenceDays) {

    /** The longest grace. */
    public static final int MOST_GRACE_DAYS = 90;

    /** The longest time between two reviews. */
    public static final int MOST_REVIEW_DAYS = 730;

    /** What counts until an administrator decides. */
    public static final SecurityTerms FIRST = new SecurityTerms(SecondFactorRule.NONE, 14, 90);
}
