/**
 * The built-in roles are data: {@code roles.yaml} says what each of them permits, lowest first, and what somebody may do
 * to whom a resource is shown or handed for changes. Deciders do not read it; the edge asks it before a command goes out,
 * other services read it at {@code GET /v1/roles/built-in}.
 */
package dev.chatelaine.project.builtin;
