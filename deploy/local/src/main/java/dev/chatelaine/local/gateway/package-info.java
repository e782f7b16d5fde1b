/**
 * The gateway: one origin in front of the services, Keycloak and the inbox.
 *
 * <p>To see which service answers a path, read the table in {@link dev.chatelaine.local.gateway.Routes}.
 */
package dev.chatelaine.local.gateway;
