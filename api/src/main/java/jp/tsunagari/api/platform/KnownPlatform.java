package jp.tsunagari.api.platform;

import java.util.UUID;
import jp.tsunagari.domain.municipality.MunicipalityCode;

/** A platform as other features know it. */
public record KnownPlatform(UUID id, MunicipalityCode municipalityCode, String name) {
    static KnownPlatform of(PlatformEntity entity) {
        return new KnownPlatform(entity.id, new MunicipalityCode(entity.municipalityCode), entity.name);
    }
}
