package dev.chatelaine.chassis.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The contract of a service's REST interface: {@code contract/openapi.yaml}, compared with what the running code offers.
 * Run the test with {@code -Dcontract.write=true} to write it anew.
 */
public final class OpenApiContract {

    private static final Path FILE = Path.of("contract", "openapi.yaml");

    private OpenApiContract() {}

    /** Compares the running service's document with the file. */
    public static void verify() {
        var offered = given().get("/q/openapi").then().statusCode(200).extract().asString();
        try {
            if (Boolean.getBoolean("contract.write")) Files.writeString(FILE, offered);
            assertThat(offered)
                    .as("what the service offers, compared with " + FILE)
                    .isEqualTo(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
