package jp.tsunagari.api.support;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A profile of its own gives the tests that rest on the embedded records a service and a database that no other test changes. */
public class FreshRecords implements QuarkusTestProfile {}
