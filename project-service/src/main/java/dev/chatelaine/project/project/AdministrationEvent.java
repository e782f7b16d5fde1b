package dev.chatelaine.project.project;

import dev.chatelaine.project.ProjectId;

/** Whether anybody is left who can administer a project. */
public sealed interface AdministrationEvent extends ProjectEvent {

    /** All administrators of the project are deactivated: those of its organization should appoint one. */
    record AdministratorMissed(ProjectId projectId) implements AdministrationEvent {}

    /** Somebody can administer the project again. */
    record AdministratorFound(ProjectId projectId) implements AdministrationEvent {}
}
