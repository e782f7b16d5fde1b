/**
 * What askers call people and things. Others' systems know them by names of their own: aliases that an administrator has
 * registered, addresses of people, our ids, or nothing at all, where a whole type of resources lives in one project.
 * {@link dev.chatelaine.access.naming.Names} finds out who and what is meant, and calls them so again.
 */
package dev.chatelaine.access.naming;
