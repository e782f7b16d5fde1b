package dev.chatelaine.storage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** The smallest part of STS that a broker needs: AssumeRole, with a session policy, by the owner of the storage. */
final class TokenEndpoint {

    static final String ROLE = "arn:aws:iam:::role/chatelaine";

    private static final int LARGEST_BODY = 64 * 1024;
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Pattern SESSION_NAME = Pattern.compile("[\\w+=,.@-]{2,64}");
    private static final Set<String> PARAMETERS =
            Set.of("Action", "Version", "RoleArn", "RoleSessionName", "DurationSeconds", "Policy", "SourceIdentity");

    private final BaseKey owner;
    private final Sessions sessions;
    private final Duration shortest;
    private final RequestSignature signature;

    TokenEndpoint(BaseKey owner, Sessions sessions, Duration shortest, Clock clock) {
        this.owner = owner;
        this.sessions = sessions;
        this.shortest = shortest;
        this.signature = new RequestSignature("sts", clock);
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] body = request.getInputStream().readNBytes(LARGEST_BODY);
            authenticate(request, body);
            Map<String, String> form = form(new String(body, StandardCharsets.UTF_8));
            write(response, 200, TokenAnswers.assumed(assumeRole(form), form.get("RoleSessionName")));
        } catch (TokenRefused refused) {
            write(response, refused.status(), TokenAnswers.refused(refused));
        } catch (MalformedPolicy malformed) {
            write(
                    response,
                    400,
                    TokenAnswers.refused(new TokenRefused(400, "MalformedPolicyDocument", malformed.getMessage())));
        }
    }

    private void authenticate(HttpServletRequest request, byte[] body) {
        RequestSignature.Claim claim = RequestSignature.claim(request)
                .orElseThrow(() -> new TokenRefused(403, "MissingAuthenticationToken", "The request is not signed."));
        if (sessions.alive(claim.accessKeyId()).isPresent()) {
            throw new TokenRefused(403, "AccessDenied", "A session cannot assume a role.");
        }
        if (!owner.accessKeyId().equals(claim.accessKeyId())) {
            throw new TokenRefused(403, "InvalidClientTokenId", "The access key is unknown.");
        }
        if (!signature.verifies(claim, request, body, owner.secretAccessKey())) {
            throw new TokenRefused(403, "SignatureDoesNotMatch", "The signature is wrong, or too old.");
        }
    }

    private Session assumeRole(Map<String, String> form) {
        if (!"AssumeRole".equals(form.get("Action"))) {
            throw new TokenRefused(400, "InvalidAction", "Only AssumeRole is known here.");
        }
        if (!PARAMETERS.containsAll(form.keySet())) {
            throw invalid("Only these parameters are known here: " + PARAMETERS);
        }
        if (!SESSION_NAME.matcher(form.getOrDefault("RoleSessionName", "")).matches()) {
            throw invalid("RoleSessionName must match " + SESSION_NAME);
        }
        if (!ROLE.equals(form.get("RoleArn"))) {
            throw new TokenRefused(403, "AccessDenied", "There is no such role. The role here is " + ROLE);
        }
        if (form.getOrDefault("Policy", "").isEmpty()) {
            throw invalid("Policy is missing: this storage opens no session without one.");
        }
        return sessions.open(SessionPolicyReader.read(form.get("Policy")), duration(form.get("DurationSeconds")));
    }

    private Duration duration(String seconds) {
        try {
            Duration duration = Duration.ofSeconds(Long.parseLong(seconds == null ? "3600" : seconds));
            if (duration.compareTo(shortest) >= 0 && duration.compareTo(LONGEST) <= 0) {
                return duration;
            }
        } catch (NumberFormatException | ArithmeticException malformed) {
            // refused below, like one out of range
        }
        throw invalid("DurationSeconds must be from " + shortest.toSeconds() + " to " + LONGEST.toSeconds());
    }

    private static TokenRefused invalid(String message) {
        return new TokenRefused(400, "ValidationError", message);
    }

    private static Map<String, String> form(String body) {
        Map<String, String> form = new LinkedHashMap<>();
        for (String pair : body.split("&")) {
            String[] parts = pair.split("=", 2);
            String value = parts.length == 2 ? decoded(parts[1]) : "";
            if (form.put(decoded(parts[0]), value) != null) {
                throw invalid("A parameter is given twice: " + parts[0]);
            }
        }
        return form;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw invalid("The form is not encoded as it should be.");
        }
    }

    private static void write(HttpServletResponse response, int status, String xml) throws IOException {
        response.setStatus(status);
        response.setContentType("text/xml");
        response.setHeader("x-amzn-RequestId", UUID.randomUUID().toString());
        response.getOutputStream().write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
