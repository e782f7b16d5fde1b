package dev.chatelaine.chassis.domain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The wire name of one event without its namespace, where it is not simply the record's name followed by {@code .v1}:
 * a second version, or a record that was renamed.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WireName {

    /** For example {@code MemberInvited.v2}. */
    String value();
}
