/**
 * SCIM 2.0 (RFC 7643, RFC 7644): a directory keeps an organization's people and teams up to date.
 *
 * <p>The caller is a service account with the permission scim, and sees its own organization alone. Users are members,
 * groups are teams. Whoever's address lies in a domain that the organization has proven to own is taken in without being
 * asked; nobody else is. The protocol (schemas, filters, patches, errors) is the library's; what it means here is in
 * {@link dev.chatelaine.identity.scim.UserHandler} and {@link dev.chatelaine.identity.scim.GroupHandler}: start there.
 */
package dev.chatelaine.identity.scim;
