/**
 * The home realm: Keycloak, which keeps passwords, second factors and sessions, and signs people in.
 *
 * <p>{@link dev.chatelaine.identity.realm.HomeRealm} is the one adapter to its administration API; whoever needs an account
 * opened, closed or changed asks it. All that it does may be repeated. Keycloak may be away: then it throws {@link
 * dev.chatelaine.identity.realm.RealmUnreachable}, which answers a request with 503 and makes a reaction try again.
 */
package dev.chatelaine.identity.realm;
