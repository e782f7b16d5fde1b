/** What role templates give, as they are defined now: entries name them by id, so a change reaches everybody at once. */
package dev.chatelaine.access.role;
