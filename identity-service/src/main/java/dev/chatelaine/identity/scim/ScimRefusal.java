package dev.chatelaine.identity.scim;

import de.captaingoldfish.scim.sdk.common.constants.ScimType.RFC7644;
import de.captaingoldfish.scim.sdk.common.exceptions.ScimException;
import dev.chatelaine.chassis.domain.Problem;
import dev.chatelaine.chassis.http.Refusal;
import dev.chatelaine.chassis.json.WireText;
import java.util.Map;

/** A refusal as SCIM clients read it (RFC 7644, section 3.12). */
final class ScimRefusal extends ScimException {

    private static final long serialVersionUID = 1L;

    private ScimRefusal(int status, String scimType, String detail) {
        super(detail, null, status, scimType, Map.of());
    }

    /** A rule of the domain, named so that its page can be found. */
    static ScimRefusal of(Problem problem) {
        var detail = "Refused: https://chatelaine.dev/problems/" + WireText.kebab(problem.name());
        return switch (problem.kind()) {
            case INVALID -> invalidValue(detail);
            case FORBIDDEN -> forbidden(detail);
            case UNKNOWN -> unknown(detail);
            case CONFLICT ->
                new ScimRefusal(409, problem.name().endsWith("_EXISTS") ? RFC7644.UNIQUENESS : null, detail);
            case GONE -> new ScimRefusal(410, null, detail);
        };
    }

    /** What a part that we ask refuses, such as the realm when it is away. */
    static ScimRefusal of(Refusal refusal) {
        var document = refusal.document();
        return new ScimRefusal(document.status(), null, document.detail());
    }

    static ScimRefusal invalidValue(String detail) {
        return new ScimRefusal(400, RFC7644.INVALID_VALUE, detail);
    }

    static ScimRefusal forbidden(String detail) {
        return new ScimRefusal(403, null, detail);
    }

    static ScimRefusal unknown(String detail) {
        return new ScimRefusal(404, null, detail);
    }

    static ScimRefusal taken(String detail) {
        return new ScimRefusal(409, RFC7644.UNIQUENESS, detail);
    }
}
