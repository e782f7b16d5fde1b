package dev.chatelaine.access.person;

import static java.util.stream.Collectors.toMap;

import dev.chatelaine.access.UserId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;

/** Looks names up. */
@Singleton
public class People {

    /** The names of those of these people who are known. */
    public Map<UserId, String> names(Collection<UserId> users) {
        return PersonView.of(users).stream()
                .filter(person -> person.fullName != null)
                .collect(toMap(person -> new UserId(person.userId), person -> person.fullName));
    }
}
