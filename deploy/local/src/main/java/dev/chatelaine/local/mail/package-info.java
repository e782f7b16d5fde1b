/**
 * The mail part: an SMTP server that sends nothing on, and an inbox that shows what arrived.
 *
 * <p>Mails are kept in files, as the senders wrote them, and so outlive restarts.
 */
package dev.chatelaine.local.mail;
