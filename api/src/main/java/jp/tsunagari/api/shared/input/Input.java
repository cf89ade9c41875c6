package jp.tsunagari.api.shared.input;

/**
 * A record that a caller sends. It is read strictly by {@link InputReader}: its components are the only fields, their types and their
 * Bean Validation annotations the only values, and the same annotations are published in the contract.
 */
public interface Input {}
