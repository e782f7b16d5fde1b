/**
 * A team (workgroup) is a group of an organization's people who get the same things: roles that its members inherit,
 * quotas, and whatever other services grant to it.
 *
 * <p>Administrators and managers of the organization create teams. Team admins, and the lead, who is one, say who is in
 * it. Nobody gives through a team what they could not give by name: no team gives the organization role admin; a team
 * that carries rank (the organization role manager, the platform role admin) is the administrators' business; one that
 * carries another organization role is filled by managers. What a team gives counts while its member is active in the
 * organization, waits while they are deactivated, and ends when they leave for good or the team is deleted.
 *
 * <p>Start reading at {@link dev.chatelaine.identity.team.Team}.
 */
package dev.chatelaine.identity.team;
