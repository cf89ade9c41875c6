package jp.tsunagari.api.organisation;

import jp.tsunagari.domain.municipality.MunicipalityCode;
import jp.tsunagari.domain.partner.Field;

/** Which organisations a list shows; null means all. */
public record OrganisationFilter(MunicipalityCode municipalityCode, OrganisationKind kind, Field field, String q) {}
