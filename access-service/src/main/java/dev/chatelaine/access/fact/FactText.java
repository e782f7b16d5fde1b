package dev.chatelaine.access.fact;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.chassis.json.WireJson;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Facts as they are stored. */
final class FactText {

    private static final ObjectMapper JSON = WireJson.forEvents();

    private static final Map<String, Class<? extends Fact>> KINDS = Stream.of(
                    Fact.OrganizationDisabled.class,
                    Fact.UserDeactivated.class,
                    Fact.Member.class,
                    Fact.ServiceAccount.class,
                    Fact.Team.class,
                    Fact.TeamMember.class,
                    Fact.Module.class,
                    Fact.Project.class,
                    Fact.Space.class,
                    Fact.Attachment.class,
                    Fact.Resource.class,
                    Fact.ResourceType.class,
                    Fact.Template.class,
                    Fact.Given.class)
            .collect(toMap(Fact::kindOf, Function.identity()));

    private FactText() {}

    static String of(Fact fact) {
        try {
            return JSON.writeValueAsString(fact);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(fact.key() + " cannot be stored", e);
        }
    }

    static Fact parse(String kind, String value) {
        try {
            return JSON.readValue(value, KINDS.get(kind));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored fact cannot be read: " + kind, e);
        }
    }
}
