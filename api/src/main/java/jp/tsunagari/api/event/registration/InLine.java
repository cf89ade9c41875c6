package jp.tsunagari.api.event.registration;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives out places of a session. Such work stands in the {@link SessionLine} before its transaction begins; what can be retried begins the
 * transaction, so this stands on the method of the resource.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface InLine {
    /** What the first parameter of the method names. */
    @Nonbinding
    Of value() default Of.SESSION;

    enum Of {
        SESSION,
        REGISTRATION,
        TOKEN
    }
}
