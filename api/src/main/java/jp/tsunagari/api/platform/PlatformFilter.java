package jp.tsunagari.api.platform;

import jp.tsunagari.domain.municipality.MunicipalityCode;
import jp.tsunagari.domain.platform.PlatformStatus;

/** Which platforms a list shows; null means all. */
public record PlatformFilter(MunicipalityCode municipalityCode, PlatformStatus status, String q) {}
