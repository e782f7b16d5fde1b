/**
 * Keycloak on one machine, for the local stack and for tests: its software, unpacked and built once, the realm {@code
 * chatelaine}, and how it is started.
 */
package dev.chatelaine.keycloak;
