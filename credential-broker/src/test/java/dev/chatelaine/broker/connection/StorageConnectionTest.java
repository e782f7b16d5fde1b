package dev.chatelaine.broker.connection;

import static dev.chatelaine.chassis.testing.Given.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.broker.ConnectionId;
import dev.chatelaine.broker.OrganizationId;
import dev.chatelaine.broker.Provider;
import dev.chatelaine.broker.UserId;
import dev.chatelaine.broker.connection.StorageConnectionCommand.RegisterConnection;
import dev.chatelaine.broker.connection.StorageConnectionEvent.StorageConnectionRegistered;
import dev.chatelaine.broker.connection.StorageConnectionEvent.StorageConnectionVerified;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StorageConnectionTest {

    private static final ConnectionId ID = new ConnectionId(UUID.randomUUID());
    private static final OrganizationId LABS = new OrganizationId(UUID.randomUUID());
    private static final UserId ADA = new UserId(UUID.randomUUID());
    private static final StorageConnectionRegistered REGISTERED = new StorageConnectionRegistered(
            ID, LABS, "Laptop", Provider.LOCAL, "http://localhost:9000", "us-east-1", "arn:x", "genomics", ADA);
    private static final StorageConnectionVerified VERIFIED = new StorageConnectionVerified(ID);

    @Test
    void an_administrator_registers_a_storage_that_was_verified() {
        assertThat(given(new StorageConnection()).when(register(true, true))).containsExactly(REGISTERED, VERIFIED);
    }

    @Test
    void the_same_request_twice_registers_once() {
        assertThat(given(new StorageConnection(), REGISTERED, VERIFIED).when(register(true, true)))
                .isEmpty();
    }

    @Test
    void a_member_does_not_register() {
        assertThatThrownBy(() -> given(new StorageConnection()).when(register(true, false)))
                .hasMessage("ORGANIZATION_ADMINISTRATOR_REQUIRED");
    }

    @Test
    void a_stranger_does_not_learn_that_the_organization_exists() {
        assertThatThrownBy(() -> given(new StorageConnection()).when(register(false, false)))
                .hasMessage("ORGANIZATION_UNKNOWN");
    }

    private static RegisterConnection register(boolean belongs, boolean administers) {
        return new RegisterConnection(
                ID,
                LABS,
                "Laptop",
                Provider.LOCAL,
                "http://localhost:9000",
                "us-east-1",
                "arn:x",
                "genomics",
                new Registrar(ADA, belongs, administers));
    }
}
