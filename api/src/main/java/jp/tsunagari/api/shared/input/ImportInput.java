package jp.tsunagari.api.shared.input;

/** An input that stands for many records at once and may be up to 20 MiB. */
public interface ImportInput extends Input {}
