package dev.chatelaine.identity.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is shown is what the realm that we ship enforces. */
class RealmRulesTest {

    private final JsonNode realm = realm();

    @Test
    void the_five_rules_of_passwords() {
        var rules = RealmRules.PASSWORD;
        assertThat(realm.path("passwordPolicy").asText().split(" and "))
                .contains(
                        "length(" + rules.minimumLength() + ")",
                        "upperCase(" + rules.upperCase() + ")",
                        "lowerCase(" + rules.lowerCase() + ")",
                        "digits(" + rules.digits() + ")",
                        "specialChars(" + rules.specialCharacters() + ")");
    }

    @Test
    void the_parameters_of_one_time_codes() {
        var codes = RealmRules.ONE_TIME_CODES;
        assertThat(realm.path("otpPolicyType").asText()).isEqualTo("totp");
        assertThat(realm.path("otpPolicyAlgorithm").asText()).isEqualTo(codes.algorithm());
        assertThat(realm.path("otpPolicyDigits").asInt()).isEqualTo(codes.digits());
        assertThat(realm.path("otpPolicyPeriod").asInt()).isEqualTo(codes.periodSeconds());
        assertThat(codes.recoveryCodes()).as("Keycloak's own number").isEqualTo(12);
    }

    private static JsonNode realm() {
        try {
            return new ObjectMapper()
                    .readTree(Path.of("../deploy/keycloak/src/main/resources/chatelaine-realm.json")
                            .toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
