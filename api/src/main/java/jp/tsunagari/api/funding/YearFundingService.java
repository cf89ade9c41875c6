package jp.tsunagari.api.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.tsunagari.domain.funding.FundingSummary;

/** What became of the money of a year, for its summary. */
@ApplicationScoped
public class YearFundingService {
    private final LedgerRepository ledgers;

    YearFundingService(LedgerRepository ledgers) {
        this.ledgers = ledgers;
    }

    /** By platform; one without an award is left out. As many questions for many platforms as for one. */
    @Transactional
    public Map<UUID, FundingSummary> ofPlatforms(Collection<UUID> platformIds, int fiscalYear) {
        return platformIds.isEmpty()
                ? Map.of()
                : ledgers.ofPlatforms(platformIds, fiscalYear).byPlatform().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> FundingSummary.of(entry.getValue().toLedger())));
    }
}
