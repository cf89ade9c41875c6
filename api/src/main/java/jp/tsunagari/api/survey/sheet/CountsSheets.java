package jp.tsunagari.api.survey.sheet;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Goes through the sheets of a survey. Such work waits for {@link Room} before its transaction begins: on H2 it needs a second
 * connection while it holds the first. What can be retried begins the transaction, so it stands on the method of the resource.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface CountsSheets {}
