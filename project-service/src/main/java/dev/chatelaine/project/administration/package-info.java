/**
 * Projects as those see them who administer the organization: all of them, by name, and those that nobody can
 * administer any more.
 *
 * <p>Ada, the only administrator of a project, is deactivated. A round of this service notices it and records it once
 * ({@code AdministratorMissed}); those who administer the organization get a mail. One of them appoints Bob ({@code
 * MemberAdded}, {@code OwnerChanged}, {@code AdministratorFound}). Had Ada been reactivated instead, the next round would
 * have noticed that ({@code AdministratorFound}).
 */
package dev.chatelaine.project.administration;
