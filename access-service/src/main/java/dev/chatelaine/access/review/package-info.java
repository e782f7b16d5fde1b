/**
 * Access reviews: people look again at what was given, and say whether it stays. One stream for each review.
 *
 * <p>An administrator, or the organization's policy, opens one over an organization or a project ({@code
 * ReviewOpened}); it asks one question for each grant that it finds there ({@code ReviewItemsListed}). Reviewers answer:
 * it stays ({@code GrantKept}), or it goes ({@code GrantRevocationOrdered}). Nobody answers about themself while somebody
 * else can. An order goes to the service that owns the grant, which may refuse it, and is followed until it is known what
 * came of it ({@code GrantRevocationDone}, {@code GrantRevocationFailed}). When the time is over the review is closed
 * ({@code ReviewClosed}), and what nobody answered stays or goes as was said when it was opened; or it was called off
 * before ({@code ReviewCancelled}). Nothing of it is ever deleted.
 */
package dev.chatelaine.access.review;
