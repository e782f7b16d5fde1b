/** The addresses of invited people: the one place that has them, and that can forget them. Events hold random ids. */
package dev.chatelaine.project.invitee;
