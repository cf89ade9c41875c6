package jp.tsunagari.api.organisation;

import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.ExternalId;

/** By what an organisation can be recognised. */
public record KnownOrganisation(
        UUID id, String name, List<String> aliases, String corporateNumber, List<ExternalId> externalIds) {}
