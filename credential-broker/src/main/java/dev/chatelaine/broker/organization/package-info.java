/** Who administers which organization, as identity-service tells: they alone may register storage. */
package dev.chatelaine.broker.organization;
