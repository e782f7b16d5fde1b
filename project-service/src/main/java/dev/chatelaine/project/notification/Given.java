package dev.chatelaine.project.notification;

import dev.chatelaine.project.project.ProjectEvent.MemberAccessChanged;
import dev.chatelaine.project.project.Roles;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.StringJoiner;

/** What somebody may do in a project, in words; from and until when are null if there is no such limit. */
record Given(String roles, String rights, String from, String until) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    static Given by(MemberAccessChanged change) {
        String rights = rights(change.upload(), change.download());
        return new Given(roles(change.roles()), rights, day(change.startsAt()), day(change.endsAt()));
    }

    static String day(Instant instant) {
        return instant == null ? null : DAY.format(instant);
    }

    private static String roles(Roles roles) {
        var words = new StringJoiner(", ");
        words.add(words(roles.project()));
        if (roles.flow() != Roles.FlowRole.NO_ACCESS) words.add("Flow: " + words(roles.flow()));
        if (roles.base() != Roles.BaseRole.NO_ACCESS) words.add("Base: " + words(roles.base()));
        if (roles.bench() != Roles.BenchRole.NO_ACCESS) words.add("Bench: " + words(roles.bench()));
        return words.toString();
    }

    private static String rights(boolean upload, boolean download) {
        if (upload && download) return "upload and download data";
        if (upload) return "upload data";
        return download ? "download data" : "neither upload nor download data";
    }

    private static String words(Enum<?> role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
