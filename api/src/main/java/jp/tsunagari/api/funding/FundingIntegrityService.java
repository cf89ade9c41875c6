package jp.tsunagari.api.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.tsunagari.api.platform.PlatformService;
import jp.tsunagari.api.shared.problem.Language;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.domain.funding.FundingIntegrity;
import jp.tsunagari.domain.funding.FundingViolation;

/** Recomputes what must always hold in a ledger. */
@ApplicationScoped
public class FundingIntegrityService {
    /** What was found over all platforms; awards are told by their ids only. */
    record Finding(Instant checkedAt, long awards, Set<UUID> broken) {}

    private final LedgerRepository ledgers;
    private final FundingIntegrityRepository integrity;
    private final PlatformService platforms;
    private final Today today;

    public FundingIntegrityService(
            LedgerRepository ledgers, FundingIntegrityRepository integrity, PlatformService platforms, Today today) {
        this.ledgers = ledgers;
        this.integrity = integrity;
        this.platforms = platforms;
        this.today = today;
    }

    /** Over all platforms, by the sums of the database. */
    @Transactional
    Finding checkAll() {
        return new Finding(today.now(), integrity.awards(), integrity.brokenAwards());
    }

    /** By the rules themselves, row by row; {@code language} is that of the violations. */
    @Transactional
    public FundingIntegrityView check(UUID platformId, Language language) {
        platforms.insideOf(platformId);
        LedgerRows rows = ledgers.ofPlatform(platformId, null);
        List<FundingViolation> violations = FundingIntegrity.check(rows.toLedger());
        return new FundingIntegrityView(
                platformId,
                today.now(),
                rows.awards().size(),
                rows.entries(),
                violations.isEmpty(),
                violations.stream()
                        .map(violation -> FundingIntegrityView.Violation.of(violation, language))
                        .toList());
    }
}
