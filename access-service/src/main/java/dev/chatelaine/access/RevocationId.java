package dev.chatelaine.access;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** An order to end one grant. Whoever owns the grant answers it once. */
public record RevocationId(UUID value) implements Id {

    /** The order that silence gives, when the time for an answer is over. */
    public static RevocationId bySilenceAbout(ItemId item) {
        return new RevocationId(item.value());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
