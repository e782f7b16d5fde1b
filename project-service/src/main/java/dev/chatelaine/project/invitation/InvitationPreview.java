package dev.chatelaine.project.invitation;

import dev.chatelaine.project.project.Roles;
import dev.chatelaine.project.project.TeamEntry;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What everybody who holds the link may know of an invitation: who invites into what, with which rights, until when. */
public record InvitationPreview(
        String projectName,
        String organizationName,
        String inviterName,
        Roles roles,
        boolean upload,
        boolean download,
        Instant startsAt,
        Instant endsAt,
        Instant expiresAt,
        TeamEntry.Status status,
        boolean otherAddressAllowed) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    InvitationPreview until(Instant expiry) {
        return new InvitationPreview(
                projectName,
                organizationName,
                inviterName,
                roles,
                upload,
                download,
                startsAt,
                endsAt,
                expiry,
                TeamEntry.Status.PENDING,
                otherAddressAllowed);
    }

    /** The role in the project, in words. */
    public String role() {
        return words(roles.project());
    }

    /** The role in analyses, in words. */
    public String flowRole() {
        return words(roles.flow());
    }

    /** The role in tables, in words. */
    public String baseRole() {
        return words(roles.base());
    }

    /** The role in workspaces, in words. */
    public String benchRole() {
        return words(roles.bench());
    }

    /** What may be done with data, in words. */
    public String rights() {
        if (upload && download) return "Upload and download data";
        if (upload) return "Upload data";
        return download ? "Download data" : "Neither upload nor download data";
    }

    /** The day it begins; null: at once. */
    public String starts() {
        return startsAt == null ? null : DAY.format(startsAt);
    }

    /** The day it ends; null: never. */
    public String ends() {
        return endsAt == null ? null : DAY.format(endsAt);
    }

    /** The day until which it can be answered. */
    public String expires() {
        return DAY.format(expiresAt);
    }

    /** Whether there is anything to say about analyses. */
    public boolean showsFlow() {
        return roles.flow() != Roles.FlowRole.NO_ACCESS;
    }

    /** Whether there is anything to say about tables. */
    public boolean showsBase() {
        return roles.base() != Roles.BaseRole.NO_ACCESS;
    }

    /** Whether there is anything to say about workspaces. */
    public boolean showsBench() {
        return roles.bench() != Roles.BenchRole.NO_ACCESS;
    }

    private static String words(Enum<?> role) {
        String words = role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
