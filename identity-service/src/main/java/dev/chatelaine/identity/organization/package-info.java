/**
 * An organization is a tenant: people work, own storage and own projects in it.
 *
 * <p>Whoever founds one is its first administrator. Administrators and managers invite others by address; an event
 * holds only a random invitee id, the address lies in a table that can be deleted. Whoever proves to own it may accept
 * (see {@link dev.chatelaine.identity.invitation}). Roles are a set of admin, manager, member and guest; a manager may do all that an administrator may,
 * but decides nothing about administrators. Platform roles are a second set beside these. There is always one active administrator. A deactivated member keeps the
 * roles for the day of reactivation, and can do nothing until then.
 *
 * <p>Start reading at {@link dev.chatelaine.identity.organization.Organization}.
 */
package dev.chatelaine.identity.organization;
