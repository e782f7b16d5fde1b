package dev.chatelaine.access.person;

import static java.util.stream.Collectors.toMap;

import dev.chatelaine.access.UserId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Looks names up. */
@Singleton
public class People {

    /** Where mails reach somebody, unless they were forgotten. */
    public Optional<String> address(UserId user) {
        return QuarkusTransaction.requiringNew().call(() -> PersonView.of(List.of(user)).stream()
                .map(person -> person.email)
                .filter(Objects::nonNull)
                .findFirst());
    }

    /** The names of those of these people who are known. */
    public Map<UserId, String> names(Collection<UserId> users) {
        return PersonView.of(users).stream()
                .filter(person -> person.fullName != null)
                .collect(toMap(person -> new UserId(person.userId), person -> person.fullName));
    }
}
