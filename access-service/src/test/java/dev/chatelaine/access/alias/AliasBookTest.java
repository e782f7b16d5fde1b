package dev.chatelaine.access.alias;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.UserId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AliasBookTest {

    private final OrganizationId labs = new OrganizationId(UUID.randomUUID());
    private final UserId ada = new UserId(UUID.randomUUID());
    private final Alias alias = new Alias(AliasType.ofSubjects(labs, "employee"), "4711");
    private final AliasBook book = new AliasBook();

    @Test
    void the_latest_meaning_counts_until_it_is_removed() {
        book.put(alias, new Meaning(Meaning.Kind.USER, UUID.randomUUID()));
        book.put(alias, Meaning.of(ada));
        assertThat(book.find(alias)).contains(Meaning.of(ada));
        assertThat(book.of(alias.type())).containsOnlyKeys("4711");
        book.remove(alias.key());
        book.remove(alias.key());
        assertThat(book.find(alias)).isEmpty();
        assertThat(book.of(alias.type())).isEmpty();
    }

    @Test
    void an_alias_is_one_of_its_organization_side_and_type() {
        book.put(alias, Meaning.of(ada));
        var elsewhere = new OrganizationId(UUID.randomUUID());
        assertThat(book.find(new Alias(AliasType.ofSubjects(elsewhere, "employee"), "4711")))
                .isEmpty();
        assertThat(book.find(new Alias(AliasType.ofResources(labs, "employee"), "4711")))
                .isEmpty();
        assertThat(book.find(new Alias(AliasType.ofSubjects(labs, "user"), "4711")))
                .isEmpty();
    }

    @Test
    void its_key_does_not_tell_the_name() {
        assertThat(alias.key()).hasSize(64).doesNotContain("4711");
        assertThat(new Alias(AliasType.ofSubjects(labs, "employee"), "4712").key())
                .isNotEqualTo(alias.key());
    }
}
