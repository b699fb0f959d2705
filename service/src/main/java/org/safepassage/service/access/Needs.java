package org.safepassage.service.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an endpoint asks of whoever is signed in; on a method or on its controller. An endpoint that carries neither this nor
 * {@link ForAnyone} nor {@link ForStaff} is open to nobody.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {
    May value();

    /** Whether passphrase and code must have been given within the last five minutes. */
    boolean steppedUp() default false;
}
