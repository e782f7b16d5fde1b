package dev.chatelaine.access.grant;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.decision.Grant;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who holds which entries: their own, and those of the teams that they are in. */
final class HoldingView {

    /** Each entry with somebody whom it is for. */
    private static final String OWN = "select e as entry, e.userId as holder from TeamEntryView e where ";

    private static final String OF_TEAMS =
            "select e as entry, m.userId as holder from TeamEntryView e join TeamMemberView m on m.teamId = e.teamId where ";

    private static final String THEIRS = "%s.userId in (:users) and e.projectId in (:projects)";

    private static final String HOLDERS_OWN =
            "select distinct e.userId from TeamEntryView e where e.projectId = :in and e.userId > :after"
                    + " and e.status = ACCEPTED order by e.userId";
    private static final String HOLDERS_OF_TEAMS =
            "select distinct m.userId from TeamEntryView e join TeamMemberView m on m.teamId = e.teamId"
                    + " where e.projectId = :in and m.userId > :after and e.status = ACCEPTED order by m.userId";
    private static final String PROJECTS_OWN =
            "select distinct e.projectId from TeamEntryView e where e.userId = :in and e.projectId > :after"
                    + " and e.status = ACCEPTED order by e.projectId";
    private static final String PROJECTS_OF_TEAMS =
            "select distinct e.projectId from TeamEntryView e join TeamMemberView m on m.teamId = e.teamId"
                    + " where m.userId = :in and e.projectId > :after and e.status = ACCEPTED order by e.projectId";

    /** By their text: Java compares ids as signed numbers. */
    private static final Comparator<UUID> AS_THE_DATABASE = Comparator.comparing(UUID::toString);

    private HoldingView() {}

    static Map<UserId, List<Grant>> inProject(ProjectId project, Collection<UserId> users) {
        return by(
                row -> new UserId(row.get("holder", UUID.class)),
                users.stream().map(UserId::value).toList(),
                List.of(project.value()));
    }

    static Map<ProjectId, List<Grant>> ofUser(UserId user, Collection<ProjectId> projects) {
        return by(
                row -> new ProjectId(row.get("entry", TeamEntryView.class).projectId),
                List.of(user.value()),
                projects.stream().map(ProjectId::value).toList());
    }

    private static <K> Map<K, List<Grant>> by(
            Function<Tuple, K> key, Collection<UUID> users, Collection<UUID> projects) {
        return Stream.of(OWN + THEIRS.formatted("e"), OF_TEAMS + THEIRS.formatted("m"))
                .flatMap(query -> database()
                        .createQuery(query, Tuple.class)
                        .setParameter("users", users)
                        .setParameter("projects", projects)
                        .getResultStream())
                .collect(groupingBy(
                        key,
                        mapping(row -> row.get("entry", TeamEntryView.class).grant(), toList())));
    }

    static List<UserId> holders(ProjectId project, UserId after, int limit) {
        return first(limit, project.value(), after.value(), HOLDERS_OWN, HOLDERS_OF_TEAMS)
                .map(UserId::new)
                .toList();
    }

    static List<ProjectId> projects(UserId user, ProjectId after, int limit) {
        return first(limit, user.value(), after.value(), PROJECTS_OWN, PROJECTS_OF_TEAMS)
                .map(ProjectId::new)
                .toList();
    }

    /** The first of both lists together; the database has put them in order, as it compares ids. */
    private static Stream<UUID> first(int limit, UUID in, UUID after, String... queries) {
        return Stream.of(queries)
                .flatMap(query -> database()
                        .createQuery(query, UUID.class)
                        .setParameter("in", in)
                        .setParameter("after", after)
                        .setMaxResults(limit)
                        .getResultStream())
                .distinct()
                .sorted(AS_THE_DATABASE)
                .limit(limit);
    }

    private static EntityManager database() {
        return TeamEntryView.getEntityManager();
    }
}
