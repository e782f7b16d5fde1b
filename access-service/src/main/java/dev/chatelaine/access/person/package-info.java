/**
 * Names and addresses, so that people read names where events hold ids. A person who is forgotten disappears from here,
 * and from everything that shows them.
 */
package dev.chatelaine.access.person;
