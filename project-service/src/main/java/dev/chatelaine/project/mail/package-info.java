/** Writing to people whom we know: one plain letter at a time, to the address that they have now. */
package dev.chatelaine.project.mail;
