package dev.chatelaine.chassis.domain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The namespace under which a sealed family of events is stored and published, whatever its Java package. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WireNamespace {

    /** For example {@code dev.chatelaine.project}. */
    String value();
}
