/**
 * Who exists: organizations (tenants), the people and machines in them, their teams, and how they sign in.
 *
 * <p>{@link dev.chatelaine.identity.organization} holds an organization's members, roles and invitations; {@link
 * dev.chatelaine.identity.team} its teams; {@link dev.chatelaine.identity.user} the account, which works as long as one
 * membership does. {@link dev.chatelaine.identity.membership} is what every feature may ask, {@link
 * dev.chatelaine.identity.person} and {@link dev.chatelaine.identity.invitee} are the only places with names and
 * addresses, and {@link dev.chatelaine.identity.realm} is the only one that speaks with Keycloak. The ids and roles that
 * several features speak of are here.
 */
package dev.chatelaine.identity;
