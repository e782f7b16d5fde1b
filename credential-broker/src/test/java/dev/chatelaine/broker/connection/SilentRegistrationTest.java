package dev.chatelaine.broker.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.broker.OrganizationId;
import dev.chatelaine.broker.Provider;
import dev.chatelaine.chassis.security.Secret;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Pitfall 21, for what comes in. */
class SilentRegistrationTest {

    @Test
    void a_registration_prints_no_secret() {
        Secret secret = new Secret("not-to-be-seen");
        OrganizationId labs = new OrganizationId(UUID.randomUUID());

        assertThat(new Registration(labs, "n", Provider.AWS, "e", "r", "AKIA1", secret, "arn", "b").toString())
                .contains("***")
                .doesNotContain("not-to-be-seen");
        assertThat(new Secrets.Keys("AKIA1", secret).toString()).doesNotContain("not-to-be-seen");
    }
}
