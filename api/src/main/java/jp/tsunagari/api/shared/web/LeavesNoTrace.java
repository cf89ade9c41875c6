package jp.tsunagari.api.shared.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation of which nothing is noted that could tell who used it or when: no line in the log, no refusal in the audit, no kept
 * answer. It has a guard of its own against being done twice.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface LeavesNoTrace {}
