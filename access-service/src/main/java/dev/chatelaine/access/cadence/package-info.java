/**
 * Reviews that an organization's policy demands. identity-service says how many days there may be between two of them
 * ({@code SecurityPolicyChanged}); when they have passed, a review of the whole organization is opened, for its
 * administrators to answer. What nobody answers stays: a policy takes nothing away by itself.
 */
package dev.chatelaine.access.cadence;
