/** The addresses that were invited: one table whose rows can be deleted. Everything else knows an invitee by a random id. */
package dev.chatelaine.identity.invitee;
