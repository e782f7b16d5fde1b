/**
 * Who exists: organizations (tenants) and the people in them.
 *
 * <p>{@link dev.chatelaine.identity.organization} holds an organization's members, roles and invitations;
 * {@link dev.chatelaine.identity.user} holds the account, which lives as long as one membership does. The ids that both
 * speak of are here.
 */
package dev.chatelaine.identity;
