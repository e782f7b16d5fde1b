package dev.chatelaine.chassis.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Machines of tenants may call this too. What the machine may do is the endpoint's own to check; endpoints without this
 * are for people and for our own services.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToMachines {}
