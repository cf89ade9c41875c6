package jp.tsunagari.api.committee;

import java.time.LocalDate;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import jp.tsunagari.domain.partner.Field;

/** Which committees a list shows; null means all. With a day only the committees valid on it, counted on it. */
public record CommitteeFilter(MunicipalityCode municipalityCode, Field field, LocalDate asOf) {}
