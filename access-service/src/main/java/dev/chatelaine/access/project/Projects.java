package dev.chatelaine.access.project;

import static java.util.stream.Collectors.toMap;

import dev.chatelaine.access.ProjectId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Looks projects up. */
@Singleton
public class Projects {

    /** The project, if it exists. */
    public Optional<Project> find(ProjectId id) {
        return Optional.ofNullable(of(List.of(id)).get(id));
    }

    /** Those of the projects that exist. */
    public Map<ProjectId, Project> of(Collection<ProjectId> ids) {
        return ProjectView.of(ids).stream()
                .map(ProjectView::toProject)
                .collect(toMap(Project::id, Function.identity()));
    }
}
