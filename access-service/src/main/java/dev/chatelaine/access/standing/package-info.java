/**
 * Whether a person may use anything at all, and what they are in each organization. A person stands deactivated
 * everywhere or in one organization; whoever is not a member of an organization is a guest of its projects, and may use
 * what they were given.
 */
package dev.chatelaine.access.standing;
