/**
 * Telling people by mail what happens to their access: that it has changed, has ended or is about to end, and that they
 * own a project now. Everybody chooses what they do not want to be told; invitations are written by the feature of that
 * name, which asks here as well.
 *
 * <p>Nobody is told what they did themselves. Who is told, and their address, is looked up when the mail is sent.
 */
package dev.chatelaine.project.notification;
