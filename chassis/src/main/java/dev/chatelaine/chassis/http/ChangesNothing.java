package dev.chatelaine.chassis.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that only asks. It is answered anew each time, whatever its {@code Idempotency-Key}: the answer of a minute ago
 * may be wrong by now.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ChangesNothing {}
