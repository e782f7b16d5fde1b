/**
 * Who was given what in which project: one row for each entry of each team, in the standing that its history left it
 * in. {@link dev.chatelaine.access.grant.TeamEntry} is that history's pure fold; the view only keeps the result.
 */
package dev.chatelaine.access.grant;
