package dev.chatelaine.project.project;

import dev.chatelaine.chassis.eventstore.DecidedAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** Lets Axon load, lock and store a {@link Project}. It decides nothing itself. */
@AggregateRoot(type = "project")
class ProjectAggregate extends DecidedAggregate<ProjectCommand, ProjectEvent, Project.State> {

    ProjectAggregate() {
        super(new Project());
    }

    @CommandHandler(commandName = "project")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ProjectCommand command) {
        return decide(command);
    }
}
