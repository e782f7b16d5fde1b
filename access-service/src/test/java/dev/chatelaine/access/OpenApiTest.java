package dev.chatelaine.access;

import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.chassis.testing.OpenApiContract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OpenApiTest {

    @Test
    void the_interface_is_what_was_promised() {
        OpenApiContract.verify();
    }
}
