package jp.tsunagari.api.shared.input;

import java.util.Map;

/** Takes one fault of the value being read; always answers null, the value that a fault leaves. */
@FunctionalInterface
interface FaultSink {
    Object add(String code, Map<String, ?> values);
}
