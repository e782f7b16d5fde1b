package dev.chatelaine.benchmarks;

import dev.chatelaine.chassis.domain.Command;
import dev.chatelaine.chassis.eventstore.DecidedAggregate;
import dev.chatelaine.chassis.eventstore.StreamType;
import dev.chatelaine.chassis.eventstore.TestingReplica;
import dev.chatelaine.chassis.publishing.TestingRelay;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.ConnectionId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.Storage;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.project.LifecycleCommand.RenameProject;
import dev.chatelaine.project.project.ProjectCommand;
import dev.chatelaine.project.project.ProjectCommand.CreateProject;
import dev.chatelaine.project.project.ProjectEvent;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.flywaydb.core.Flyway;

/** Replicas that decide the commands of project-service, store the events and publish them: no HTTP, no read models. */
final class WritePath implements AutoCloseable {

    private static final String NAME = "write-path";

    private final List<Runnable> closing = new ArrayList<>();
    private final List<TestingReplica> replicas = new ArrayList<>();
    private final List<ProjectId> projects = new ArrayList<>();
    private final Actor ada = new Actor(new UserId(UUID.randomUUID()), Set.of(OrganizationRole.ADMIN), true);

    /** So many replicas, the first of which publishes, and so many projects. */
    WritePath(House house, int replicas, int projects) throws Exception {
        var url = house.database(NAME);
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("db/chassis")
                .load()
                .migrate();
        for (int i = 0; i < replicas; i++) this.replicas.add(replica(url, i == 0 ? house.kafka() : null));
        for (int i = 0; i < projects; i++) create(new ProjectId(UUID.randomUUID()));
    }

    private TestingReplica replica(String url, String kafka) throws Exception {
        var settings = new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.minSize(2)
                .maxSize(16)
                .connectionFactoryConfiguration(connections -> connections.jdbcUrl(url)));
        var database = AgroalDataSource.from(settings);
        closing.addFirst(database::close);
        var replica = TestingReplica.start(
                database,
                StreamType.of("project", aggregate(), ProjectCommand.class, ProjectEvent.class),
                serializer -> kafka == null ? List.of() : List.of(TestingRelay.of(NAME, kafka, serializer)));
        closing.addFirst(replica::close);
        return replica;
    }

    /** Nobody but Axon should know this class; so it is looked up as Axon would. */
    @SuppressWarnings("unchecked")
    private static Class<? extends DecidedAggregate<?, ?, ?>> aggregate() throws ClassNotFoundException {
        return (Class<? extends DecidedAggregate<?, ?, ?>>)
                Class.forName("dev.chatelaine.project.project.ProjectAggregate");
    }

    private void create(ProjectId id) {
        var storage = new Storage(new ConnectionId(UUID.randomUUID()), "genomics", "p/" + id + "/");
        send(0, new CreateProject(id, ada, new OrganizationId(UUID.randomUUID()), "Genomes", storage, Instant.now()));
        projects.add(id);
    }

    private void send(int client, Command command) {
        replicas.get(client % replicas.size()).commands().send(command);
    }

    /** Clients that rename projects, each always through the same replica. */
    Load.Clients renaming() {
        var zipf = new Zipf(projects.size());
        return client -> () -> {
            var random = ThreadLocalRandom.current();
            var project = projects.get(zipf.next(random));
            send(client, new RenameProject(project, ada, "Name " + random.nextLong(), Instant.now()));
        };
    }

    @Override
    public void close() {
        closing.forEach(Runnable::run);
    }
}
