/**
 * Access reviews as people see them: opening one, the list of what is asked, answers, and the report that remains.
 *
 * <p>Administrators of an organization open reviews of it and of its projects, administrators of a project of that. A
 * review can be seen by whoever administers its scope, and by those who were named as its reviewers as long as they
 * belong to the organization; for everybody else it does not exist. What the graph knows comes through {@link
 * dev.chatelaine.access.campaign.Ground}; the rules are those of {@code review}.
 */
package dev.chatelaine.access.campaign;
