package dev.chatelaine.broker.vending;

import static dev.chatelaine.chassis.testing.Given.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.broker.Capability;
import dev.chatelaine.broker.ConnectionId;
import dev.chatelaine.broker.LeaseId;
import dev.chatelaine.broker.OrganizationId;
import dev.chatelaine.broker.ProjectId;
import dev.chatelaine.broker.UserId;
import dev.chatelaine.broker.vending.LeaseCommand.NoteRefusal;
import dev.chatelaine.broker.vending.LeaseCommand.NoteVending;
import dev.chatelaine.broker.vending.LeaseEvent.CredentialsRefused;
import dev.chatelaine.broker.vending.LeaseEvent.CredentialsVended;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeaseTest {

    private static final LeaseId ID = new LeaseId(UUID.randomUUID());
    private static final ProjectId PROJECT = new ProjectId(UUID.randomUUID());
    private static final OrganizationId LABS = new OrganizationId(UUID.randomUUID());
    private static final ConnectionId STORAGE = new ConnectionId(UUID.randomUUID());
    private static final UserId BOB = new UserId(UUID.randomUUID());
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final NoteRefusal REFUSE = new NoteRefusal(ID, PROJECT, BOB, "access-denied");

    @Test
    void keys_are_noted_with_all_that_they_open() {
        assertThat(given(new Lease()).when(vend(NOON))).containsExactly(vended(NOON));
    }

    @Test
    void a_refusal_is_noted_too() {
        assertThat(given(new Lease()).when(REFUSE))
                .containsExactly(new CredentialsRefused(ID, PROJECT, BOB, "access-denied"));
    }

    @Test
    void the_same_answer_twice_is_noted_once() {
        assertThat(given(new Lease(), vended(NOON)).when(vend(NOON))).isEmpty();
    }

    @Test
    void two_sets_of_keys_never_share_a_lease() {
        assertThatThrownBy(() -> given(new Lease(), vended(NOON)).when(vend(NOON.plusSeconds(1))))
                .hasMessage("LEASE_ALREADY_ANSWERED");
        assertThatThrownBy(() -> given(new Lease(), vended(NOON)).when(REFUSE)).hasMessage("LEASE_ALREADY_ANSWERED");
    }

    private static NoteVending vend(Instant expiresAt) {
        return new NoteVending(
                ID, PROJECT, LABS, BOB, STORAGE, "genomics", "reads/", Set.of(Capability.READ), expiresAt);
    }

    private static CredentialsVended vended(Instant expiresAt) {
        return new CredentialsVended(
                ID,
                PROJECT,
                LABS,
                BOB,
                STORAGE,
                "genomics",
                "reads/",
                Set.of(Capability.READ),
                expiresAt,
                ID.toString());
    }
}
