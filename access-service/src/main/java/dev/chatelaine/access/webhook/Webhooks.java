package dev.chatelaine.access.webhook;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.WebhookId;
import dev.chatelaine.access.effective.Asker;
import dev.chatelaine.access.effective.Knowledge;
import dev.chatelaine.chassis.domain.Problem;
import dev.chatelaine.chassis.domain.Rejected;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The webhooks that the caller may know of: those of the organizations that they administer. */
@RequestScoped
public class Webhooks {

    private static final int MOST = 20;

    private final Knowledge knowledge;
    private final Asker asker;
    private final Targets targets;

    Webhooks(Knowledge knowledge, Asker asker, Targets targets) {
        this.knowledge = knowledge;
        this.asker = asker;
        this.targets = targets;
    }

    /** Why there can be no more. */
    enum WebhookLimit implements Problem {
        /** The organization has as many webhooks as it may have. */
        TOO_MANY_WEBHOOKS;

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The caller with what they administer. */
    @Transactional
    Operator operator() {
        knowledge.asOf();
        return new Operator(asker.userId(), asker.administered());
    }

    /** Refuses who does not administer the organization. */
    Operator administratorOf(OrganizationId organization) {
        var operator = operator();
        if (operator.administers().contains(organization)) return operator;
        throw new Rejected(Webhook.Problem.ORGANIZATION_UNKNOWN);
    }

    /** Refuses one more where there are enough. */
    @Transactional
    void requireRoom(OrganizationId organization) {
        if (WebhookView.count(organization) >= MOST) throw new Rejected(WebhookLimit.TOO_MANY_WEBHOOKS);
    }

    /** One webhook. */
    @Transactional
    public WebhookDetails find(WebhookId webhook) {
        return WebhookView.find(webhook, operator().administers())
                .map(this::details)
                .orElseThrow(() -> new Rejected(Webhook.Problem.WEBHOOK_UNKNOWN));
    }

    /** Those of an organization that the caller administers, by their ids. */
    @Transactional
    List<WebhookDetails> of(OrganizationId organization, UUID after, int most) {
        return WebhookView.of(organization, after, most).stream()
                .map(this::details)
                .toList();
    }

    private WebhookDetails details(WebhookView view) {
        var url = targets.find(new WebhookId(view.webhookId))
                .map(target -> target.address().reveal())
                .orElse(null);
        return WebhookDetails.of(view, url);
    }
}
