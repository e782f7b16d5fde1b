package dev.chatelaine.chassis.http;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text for people: not blank, no control characters, no lone surrogates, and not too long. Null passes. */
@Constraint(validatedBy = PlainTextValidator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

    /** How many characters (code points) it has at most. */
    int max() default 200;

    /** What the caller reads. */
    String message() default "must be text of 1 to {max} characters without control characters";

    /** As Jakarta Validation asks. */
    Class<?>[] groups() default {};

    /** As Jakarta Validation asks. */
    Class<? extends Payload>[] payload() default {};
}
