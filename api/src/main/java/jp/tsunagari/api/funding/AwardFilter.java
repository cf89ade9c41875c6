package jp.tsunagari.api.funding;

import java.util.UUID;
import jp.tsunagari.domain.funding.AwardState;

/** Which awards of a platform are listed; null leaves a part open. */
record AwardFilter(UUID platformId, Integer fiscalYear, UUID sourceId, AwardState state) {}
