package dev.chatelaine.project.invitation;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.project.invitation.InvitationTokens.Opened;
import dev.chatelaine.project.project.ProjectProblem;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Opens what a link's token stands for, unless too many wrong ones came from where this one comes from. */
@RequestScoped
class TokenDoor {

    private final InvitationTokens tokens;
    private final Guesses guesses;
    private final HouseDoor house;
    private final HttpServerRequest request;

    TokenDoor(InvitationTokens tokens, Guesses guesses, HouseDoor house, HttpServerRequest request) {
        this.tokens = tokens;
        this.guesses = guesses;
        this.house = house;
        this.request = request;
    }

    /**
     * What the token opens.
     *
     * @throws TooManyGuesses if there were too many wrong ones
     */
    Opened open(String token) {
        String address = request.remoteAddress().hostAddress();
        if (guesses.tooMany(address)) throw new TooManyGuesses();
        Optional<Opened> opened = tokens.find(token);
        if (opened.isEmpty()) guesses.wrong(address);
        var found = opened.orElseThrow(() -> new Rejected(ProjectProblem.INVITATION_UNKNOWN));
        house.requireOpen(found.projectId());
        return found;
    }
}
