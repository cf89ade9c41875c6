package jp.tsunagari.api.municipality;

/** What a file of municipalities did. */
public record MunicipalityImport(int rows, int created, int changed, int unchanged) {}
