package dev.chatelaine.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.chassis.testing.Given;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.domain.DomainCommand.ClaimDomain;
import dev.chatelaine.identity.domain.DomainCommand.ProveDomain;
import dev.chatelaine.identity.domain.DomainCommand.ReleaseDomain;
import dev.chatelaine.identity.domain.DomainEvent.DomainClaimed;
import dev.chatelaine.identity.domain.DomainEvent.DomainProven;
import dev.chatelaine.identity.domain.DomainEvent.DomainReleased;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainTest {

    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    static final OrganizationId LABS = new OrganizationId(new UUID(1, 1));
    static final OrganizationId CLINIC = new OrganizationId(new UUID(1, 2));
    static final DomainName NAME = new DomainName("example.org");

    @Test
    void many_claim_one_proves() {
        assertThat(given().when(claim(LABS))).containsExactly(claimed(LABS));
        assertThat(given(claimed(LABS)).when(claim(CLINIC))).containsExactly(claimed(CLINIC));
        assertThat(given(claimed(LABS), claimed(CLINIC)).when(prove(CLINIC))).containsExactly(proven(CLINIC));
        assertThatThrownBy(() ->
                        given(claimed(LABS), claimed(CLINIC), proven(CLINIC)).when(prove(LABS)))
                .hasMessage("DOMAIN_TAKEN");
    }

    @Test
    void twice_is_once() {
        assertThat(given(claimed(LABS)).when(claim(LABS))).isEmpty();
        assertThat(given(claimed(LABS), proven(LABS)).when(prove(LABS))).isEmpty();
        assertThat(given().when(release(LABS))).isEmpty();
    }

    @Test
    void what_is_not_claimed_is_not_proven() {
        assertThatThrownBy(() -> given(claimed(CLINIC)).when(prove(LABS))).hasMessage("DOMAIN_UNKNOWN");
    }

    @Test
    void what_is_released_may_be_proven_by_another() {
        var released = given(claimed(LABS), claimed(CLINIC), proven(LABS), new DomainReleased("example.org", LABS));
        assertThat(released.when(prove(CLINIC))).containsExactly(proven(CLINIC));
        assertThatThrownBy(() -> released.when(prove(LABS))).hasMessage("DOMAIN_UNKNOWN");
        assertThat(given(claimed(LABS), claimed(CLINIC), proven(LABS)).when(release(CLINIC)))
                .as("another's claim takes nothing from the owner")
                .containsExactly(new DomainReleased("example.org", CLINIC));
    }

    @Test
    void administrators_alone() {
        var manager = new Actor(new UserId(new UUID(2, 2)), Set.of(OrganizationRole.MANAGER), Set.of());
        var stranger = new Actor(new UserId(new UUID(2, 3)));
        for (var command : List.of(
                new ClaimDomain(NAME, LABS, manager, NOW),
                new ReleaseDomain(NAME, LABS, manager, NOW),
                new ProveDomain(NAME, LABS, DomainProof.DNS, manager, NOW)))
            assertThatThrownBy(() -> given(claimed(LABS)).when(command))
                    .hasMessage("ORGANIZATION_ADMINISTRATOR_REQUIRED");
        assertThatThrownBy(() -> given().when(new ClaimDomain(NAME, LABS, stranger, NOW)))
                .hasMessage("ORGANIZATION_UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource({
        "example.org, example.org",
        "EXAMPLE.Org, example.org",
        "mail.example.co.uk, mail.example.co.uk",
        "bücher.example, xn--bcher-kva.example",
        "1and1.example, 1and1.example",
        "example.xn--p1ai, example.xn--p1ai"
    })
    void names_are_written_as_in_dns(String text, String name) {
        assertThat(DomainName.parse(text)).map(DomainName::value).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "org",
                "localhost",
                "example.org.",
                ".example.org",
                "a..b",
                "-a.org",
                "a-.org",
                "a_b.org",
                "exa mple.org",
                "example.org/x",
                "127.0.0.1",
                "10.1",
                "[::1]",
                "*.example.org",
                "example.org\n",
                "a@b.org",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.org"
            })
    void what_is_no_domain_is_refused(String text) {
        assertThat(DomainName.parse(text)).isEmpty();
    }

    @Test
    void the_longest_name_leaves_room_for_the_record() {
        var longest = "a.".repeat(119) + "org";
        assertThat(DomainName.parse(longest)).isPresent();
        assertThat(DomainName.parse("a." + longest)).isEmpty();
    }

    static Given<DomainCommand, DomainEvent, Domain.State> given(DomainEvent... past) {
        return Given.given(new Domain(), past);
    }

    static Actor administrator() {
        return new Actor(new UserId(new UUID(2, 1)), Set.of(OrganizationRole.ADMIN), Set.of());
    }

    static ClaimDomain claim(OrganizationId organization) {
        return new ClaimDomain(NAME, organization, administrator(), NOW);
    }

    static ProveDomain prove(OrganizationId organization) {
        return new ProveDomain(NAME, organization, DomainProof.DNS, administrator(), NOW);
    }

    static ReleaseDomain release(OrganizationId organization) {
        return new ReleaseDomain(NAME, organization, administrator(), NOW);
    }

    static DomainClaimed claimed(OrganizationId organization) {
        return new DomainClaimed("example.org", organization);
    }

    static DomainProven proven(OrganizationId organization) {
        return new DomainProven("example.org", organization, DomainProof.DNS);
    }
}
