package jp.tsunagari.api.shared.input;

import java.util.Map;

/** Why a text or number is not a value of the wanted kind; the code names the sentence. */
record Misread(String code, Map<String, ?> values) {}
