package dev.chatelaine.broker.vending;

import dev.chatelaine.broker.ProjectId;
import dev.chatelaine.broker.UserId;
import dev.chatelaine.chassis.http.EdgeProblem;
import dev.chatelaine.chassis.http.Refusal;
import dev.chatelaine.chassis.projection.StaleKnowledge;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks access-service what somebody may do. An answer that is missing, old or unclear is no answer. */
@Singleton
class EffectiveAccessClient {

    private static final Logger LOG = Logger.getLogger(EffectiveAccessClient.class);
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(5);

    private final AccessServiceClient service;
    private final ServiceToken token;
    private final Clock clock;
    private final Duration oldest;

    EffectiveAccessClient(
            @RestClient AccessServiceClient service,
            ServiceToken token,
            Clock clock,
            @ConfigProperty(name = "chatelaine.vending.oldest-knowledge") Duration oldest) {
        this.service = service;
        this.token = token;
        this.clock = clock;
        this.oldest = oldest;
    }

    /**
     * What the person may do in the project; nothing if there is no such project.
     *
     * @param consistencyToken what the asker has just done or heard of, which the answer must know; or null
     * @throws StaleKnowledge if the answer is older than vending may rely on
     */
    Optional<EffectiveAccess> of(UserId user, ProjectId project, String consistencyToken) {
        Optional<EffectiveAccess> found = ask(user, project, consistencyToken);
        found.ifPresent(this::requireFresh);
        return found;
    }

    private void requireFresh(EffectiveAccess access) {
        var now = clock.instant();
        boolean fresh = access.asOf() != null
                && !access.asOf().isBefore(now.minus(oldest))
                && access.asOf().isBefore(now.plus(CLOCKS_DIFFER));
        if (!fresh) {
            throw new StaleKnowledge("access-service");
        }
    }

    private Optional<EffectiveAccess> ask(UserId user, ProjectId project, String consistencyToken) {
        try {
            return Optional.of(
                    service.effective(project.value(), user.value(), "Bearer " + token.value(), consistencyToken));
        } catch (WebApplicationException refused) {
            return switch (refused.getResponse().getStatus()) {
                case 404 -> Optional.empty();
                case 503 -> throw new StaleKnowledge("access-service");
                case 401 -> {
                    token.forget();
                    throw unavailable(refused);
                }
                default -> throw unavailable(refused);
            };
        } catch (ProcessingException noAnswer) {
            throw unavailable(noAnswer);
        }
    }

    private static Refusal unavailable(Exception cause) {
        LOG.warnf("access-service cannot be asked: %s", cause.getMessage());
        return new Refusal(EdgeProblem.SERVICE_UNAVAILABLE, "It cannot be established just now what you may do.");
    }
}
