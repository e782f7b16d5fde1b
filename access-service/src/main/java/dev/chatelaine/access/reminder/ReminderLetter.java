package dev.chatelaine.access.reminder;

import dev.chatelaine.access.campaign.Reviews;
import dev.chatelaine.access.campaign.Waiting;
import dev.chatelaine.access.person.People;
import dev.chatelaine.chassis.delivery.Deliveries;
import dev.chatelaine.chassis.delivery.Delivery;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The mail that tells somebody that a review waits for them. Each reviewer's is tried by itself. */
@Singleton
class ReminderLetter implements Delivery<Reminder> {

    @CheckedTemplate(basePath = "reminder")
    static class Templates {
        static native TemplateInstance asked(String name, long unanswered, LocalDate until, String review);
    }

    /** How long our list of reviews may take to know what the order is about. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final Reviews reviews;
    private final People people;
    private final Deliveries deliveries;
    private final Mailer mailer;
    private final Clock clock;

    ReminderLetter(Reviews reviews, People people, Deliveries deliveries, Mailer mailer, Clock clock) {
        this.reviews = reviews;
        this.people = people;
        this.deliveries = deliveries;
        this.mailer = mailer;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Reminder.KIND;
    }

    @Override
    public Class<Reminder> content() {
        return Reminder.class;
    }

    @Override
    public boolean deliver(Reminder order) {
        var review = reviews.waiting(order.reviewId());
        if (review.isEmpty()) return clock.instant().isAfter(order.dueAt().plus(PATIENCE));
        if (review.get().unanswered() == 0) return true;
        if (order.to() == null) orderForEach(order, review.get());
        else people.address(order.to()).ifPresent(address -> mailer.send(mail(address, review.get())));
        return true;
    }

    private void orderForEach(Reminder order, Waiting review) {
        review.reviewers().stream().map(order::to).forEach(one -> deliveries.order(Reminder.KIND, one.key(), one));
    }

    private static Mail mail(String address, Waiting review) {
        var until = LocalDate.ofInstant(review.dueAt(), ZoneOffset.UTC);
        var id = review.reviewId().toString();
        var text =
                Templates.asked(review.name(), review.unanswered(), until, id).render();
        return Mail.withText(address, "Access to be reviewed: " + review.name(), text);
    }
}
