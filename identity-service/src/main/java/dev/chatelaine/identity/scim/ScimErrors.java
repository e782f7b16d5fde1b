package dev.chatelaine.identity.scim;

import de.captaingoldfish.scim.sdk.common.constants.ScimType.Custom;
import de.captaingoldfish.scim.sdk.common.constants.ScimType.RFC7644;
import de.captaingoldfish.scim.sdk.common.constants.enums.HttpMethod;
import de.captaingoldfish.scim.sdk.common.response.ErrorResponse;
import java.util.Set;

/** The library's errors in the words of RFC 7644, section 3.12: it has some more, and leaves some out. */
final class ScimErrors {

    private static final Set<String> OF_THE_RFC = Set.of(
            RFC7644.INVALID_FILTER,
            RFC7644.TOO_MANY,
            RFC7644.UNIQUENESS,
            RFC7644.MUTABILITY,
            RFC7644.INVALID_SYNTAX,
            RFC7644.INVALID_PATH,
            RFC7644.NO_TARGET,
            RFC7644.INVALID_VALUE,
            RFC7644.INVALID_VERSION,
            RFC7644.SENSITIVE);

    private ScimErrors() {}

    /** @param filtered whether the request has a filter, which most probably is to blame */
    static ErrorResponse translate(ErrorResponse error, HttpMethod method, boolean filtered) {
        var type = error.getScimType().orElse("");
        if (method == HttpMethod.PATCH && type.equals(RFC7644.INVALID_FILTER)) error.setScimType(RFC7644.INVALID_PATH);
        else if (!OF_THE_RFC.contains(type))
            error.setScimType(error.getHttpStatus() == 400 ? badRequest(type, filtered) : null);
        return error;
    }

    private static String badRequest(String type, boolean filtered) {
        if (type.equals(Custom.UNPARSEABLE_REQUEST)) return RFC7644.INVALID_SYNTAX;
        return filtered ? RFC7644.INVALID_FILTER : RFC7644.INVALID_VALUE;
    }
}
