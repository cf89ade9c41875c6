package jp.tsunagari.api.shared.input;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How many decimals a number may have, where it is not the usual {@value Numbers#MOST_DECIMALS}. */
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Decimals {
    int value();
}
