/**
 * Tells organizations what happens. Whatever comes into the activity log for the first time is ordered for each webhook
 * that wants it, in the same transaction, and posted as the CloudEvent that it is, signed as Standard Webhooks says.
 *
 * <p>One webhook's deliveries are made one after the other, and each webhook's apart from those of others, so that a slow
 * receiver slows nobody else. What is not taken is tried again for about a day, further and further apart; then it is
 * dead, stays visible, and can be ordered again by hand. A receiver that takes nothing for days is given up.
 */
package dev.chatelaine.access.delivery;
