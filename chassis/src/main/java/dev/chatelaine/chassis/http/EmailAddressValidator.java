package dev.chatelaine.chassis.http;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;

/** Checks {@link EmailAddress}: dot-atoms of RFC 5321, no quoted parts, no line breaks, so nothing to inject. */
public class EmailAddressValidator implements ConstraintValidator<EmailAddress, String> {

    private static final int LONGEST = 254;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern ADDRESS =
            Pattern.compile("(?=[^@]{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*+@" + LABEL + "(?:\\." + LABEL + ")++");

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        return text == null || text.length() <= LONGEST && ADDRESS.matcher(text).matches();
    }
}
