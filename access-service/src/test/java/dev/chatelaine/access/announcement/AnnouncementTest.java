package dev.chatelaine.access.announcement;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chatelaine.access.House;
import dev.chatelaine.access.House.Person;
import dev.chatelaine.access.House.Terms;
import dev.chatelaine.chassis.projection.PublishedEvent;
import dev.chatelaine.chassis.projection.TopicReader;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever listens hears how people stand whenever that has changed, for whatever cause, and nothing twice. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AnnouncementTest {

    private static final Terms VIEWER = Terms.of("viewer", false, true);

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private final List<PublishedEvent> heard = new CopyOnWriteArrayList<>();
    private final Person ada = Person.named("Ada");
    private final Person bob = Person.named("Bob");
    private final Person carol = Person.named("Carol");
    private TopicReader reader;
    private UUID labs;
    private UUID project;

    @BeforeEach
    void aProjectAndAListener() {
        reader = new TopicReader(servers, "chatelaine.access", TopicReader.From.BEGINNING, record -> {
            var event = PublishedEvent.parse(record.value(), record.topic(), record.partition(), record.offset());
            if (event.type().equals("dev.chatelaine.access.EffectiveAccessChanged.v1")) heard.add(event);
        });
        labs = House.organizationOf(ada);
        House.joins(labs, ada, bob, "member");
        House.joins(labs, ada, carol, "member");
        project = House.project(labs, ada);
    }

    @AfterEach
    void nobodyListens() {
        reader.close();
    }

    @Test
    void what_is_given_changed_and_taken_away_is_announced() {
        var entry = House.accepted(project, ada, bob, VIEWER);
        hears(bob, "list read");
        House.changed(project, entry, ada, Terms.of("contributor", true, true));
        hears(bob, "list read", "list read write");
        House.entry("MemberRemoved", project, entry, ada);
        hears(bob, "list read", "list read write", "");

        var last = about(bob).getLast().data();
        assertThat(last.at("/scope/type").asText()).isEqualTo("project");
        assertThat(last.get("organizationId").asText()).isEqualTo(labs.toString());
        assertThat(last.get("roles")).isEmpty();
        assertThat(last.get("because").asText()).isNotEmpty();
    }

    @Test
    void each_member_of_a_team_is_announced_and_who_leaves_it_too() {
        var readers = House.team(labs, ada, bob, carol);
        House.teamAdded(project, ada, readers, VIEWER);
        hears(bob, "list read");
        hears(carol, "list read");
        House.inTeam("TeamMemberRemoved", labs, readers, ada, bob);
        hears(bob, "list read", "");
        House.identity("TeamDeleted", readers, ada, Map.of("organizationId", labs, "teamId", readers));
        hears(carol, "list read", "");
    }

    @Test
    void the_clock_begins_and_ends_grants() {
        var now = Instant.now();
        House.accepted(
                project,
                ada,
                bob,
                new Terms("viewer", false, true, now.plus(Duration.ofSeconds(1)), now.plus(Duration.ofSeconds(3))));
        hears(bob, "list read", "");
        assertThat(about(bob).getLast().data().get("because").isNull()).isTrue();
    }

    @Test
    void deactivation_archive_and_a_disabled_organization_are_announced() {
        House.accepted(project, ada, bob, Terms.of("contributor", true, true));
        hears(bob, "list read write");
        House.project("ProjectArchived", project, ada, Map.of("projectId", project, "reason", "over"));
        hears(bob, "list read write", "list read");
        House.identity("OrganizationDisabled", labs, ada, Map.of("organizationId", labs));
        hears(bob, "list read write", "list read", "");
        House.identity("OrganizationEnabled", labs, ada, Map.of("organizationId", labs));
        hears(bob, "list read write", "list read", "", "list read");
        House.user("UserDeactivated", ada, bob);
        hears(bob, "list read write", "list read", "", "list read", "");
    }

    @Test
    void what_gives_nothing_new_is_not_announced() {
        House.accepted(project, ada, bob, VIEWER);
        hears(bob, "list read");
        var again = House.accepted(project, ada, bob, VIEWER);
        House.entry("MemberRemoved", project, again, ada);
        House.accepted(project, ada, carol, VIEWER); // when this is heard, the others have been looked at
        hears(carol, "list read");
        hears(bob, "list read");
    }

    /** The capabilities of each announcement about somebody in the project, in order. */
    private void hears(Person about, String... capabilities) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(about(about).stream().map(AnnouncementTest::capabilities))
                        .containsExactly(capabilities));
    }

    private List<PublishedEvent> about(Person person) {
        return heard.stream()
                .filter(event ->
                        event.data().get("userId").asText().equals(person.id().toString()))
                .filter(event -> event.data().at("/scope/id").asText().equals(project.toString()))
                .toList();
    }

    private static String capabilities(PublishedEvent event) {
        return StreamSupport.stream(event.data().get("capabilities").spliterator(), false)
                .map(JsonNode::asText)
                .collect(joining(" "));
    }
}
