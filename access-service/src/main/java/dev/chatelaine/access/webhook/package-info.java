/**
 * Where an organization wants to be told what happens: an address, which events, and of which project.
 *
 * <p>Administrators create {@link dev.chatelaine.access.webhook.Webhook}s; each is a stream of its own, so that who
 * pointed what where is in the activity log like everything else. The address often holds a token of the receiver, so
 * events name its host alone; the whole of it is sealed beside the secret that signs.
 */
package dev.chatelaine.access.webhook;
