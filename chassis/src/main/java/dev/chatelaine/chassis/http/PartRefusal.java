package dev.chatelaine.chassis.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.ConcurrentChange;
import dev.chatelaine.chassis.projection.StaleKnowledge;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;

/** Says why a part of a request is refused, in the words in which a whole request would be. */
@Singleton
public class PartRefusal {

    private final ProblemMappers mappers = new ProblemMappers();

    /** The document of the failure. What the caller did not cause tells the caller nothing. */
    public ProblemDocument of(Exception failure) {
        var response =
                switch (failure) {
                    case Rejected rejected -> mappers.rejected(rejected);
                    case Refusal refusal -> mappers.refused(refusal);
                    case ConcurrentChange conflict -> mappers.conflicting(conflict);
                    case StaleKnowledge stale -> mappers.stale(stale);
                    case ConstraintViolationException invalid -> mappers.invalid(invalid);
                    case JsonProcessingException malformed -> mappers.malformed(malformed);
                    default -> mappers.unexpected(failure);
                };
        return (ProblemDocument) response.getEntity();
    }
}
