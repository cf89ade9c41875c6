package jp.tsunagari.api.support;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** A test over HTTP against the service with the embedded records, on the database of the run. */
@QuarkusTest
@Tag("database")
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestIssuer.class)
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ApiTest {}
