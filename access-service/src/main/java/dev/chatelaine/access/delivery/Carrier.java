package dev.chatelaine.access.delivery;

import dev.chatelaine.access.WebhookId;
import dev.chatelaine.access.delivery.Lanes.Due;
import dev.chatelaine.access.webhook.AddressRule;
import dev.chatelaine.access.webhook.Targets;
import dev.chatelaine.access.webhook.WebhookCommand.GiveUp;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.Refusal;
import dev.chatelaine.chassis.publishing.CloudEvents;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Makes the deliveries of one webhook, one after the other. */
@Singleton
class Carrier {

    private static final Logger LOG = Logger.getLogger(Carrier.class);
    private static final int AT_ONCE = 100;

    private final Lanes lanes;
    private final Targets targets;
    private final AddressRule addresses;
    private final Post post;
    private final Commands commands;
    private final Clock clock;
    private final Duration patience;

    Carrier(
            Lanes lanes,
            Targets targets,
            AddressRule addresses,
            Post post,
            Commands commands,
            Clock clock,
            @ConfigProperty(name = "chatelaine.webhooks.give-up-after") Duration patience) {
        this.lanes = lanes;
        this.targets = targets;
        this.addresses = addresses;
        this.post = post;
        this.commands = commands;
        this.clock = clock;
        this.patience = patience;
    }

    /** Delivers what is due, until something is not taken; the rest has its turn later. */
    @ActivateRequestContext
    void carry(WebhookId webhook) throws SQLException, InterruptedException {
        boolean goesWell = true;
        for (int made = 0; goesWell && made < AT_ONCE; made++) {
            Optional<Due> due = lanes.next(webhook);
            if (due.isEmpty()) return;
            goesWell = deliver(webhook, due.get());
        }
    }

    private boolean deliver(WebhookId webhook, Due due) throws SQLException, InterruptedException {
        var outcome = attempt(webhook, due);
        if (outcome.isTaken()) {
            lanes.taken(webhook, due, outcome);
            return true;
        }
        if (lanes.notTaken(webhook, due, outcome, patience) || outcome.isRefusedForEver()) {
            LOG.infof("webhook %s is disabled: its receiver takes nothing", webhook);
            commands.send(new GiveUp(webhook));
        }
        return false;
    }

    /** The address is judged each time: what a name means can change. */
    private Outcome attempt(WebhookId webhook, Due due) throws InterruptedException {
        var target = targets.find(webhook);
        if (target.isEmpty()) return Outcome.failed("no-target");
        try {
            var receiver = addresses.judge(target.get().address().reveal());
            var headers = new HashMap<>(Signature.headers(
                    due.eventId(), clock.instant(), due.document(), target.get().secrets()));
            headers.put("content-type", CloudEvents.MEDIA_TYPE + "; charset=UTF-8");
            headers.put("user-agent", "Chatelaine");
            return post.send(receiver, headers, due.document());
        } catch (Refusal refused) {
            return Outcome.failed("address-refused");
        }
    }
}
