package jp.tsunagari.api.organisation;

import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.ExternalId;
import jp.tsunagari.domain.partner.Field;
import jp.tsunagari.domain.shared.CorporateNumber;

/** An organisation that an inventory brings in. */
public record NewOrganisation(
        UUID id,
        String name,
        String nameKana,
        List<String> aliases,
        OrganisationKind kind,
        List<Field> fields,
        CorporateNumber corporateNumber,
        List<ExternalId> externalIds) {}
