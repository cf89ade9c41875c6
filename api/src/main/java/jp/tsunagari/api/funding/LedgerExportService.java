package jp.tsunagari.api.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.tsunagari.api.platform.PlatformService;

/** Gives a ledger as a table that can be taken in elsewhere. */
@ApplicationScoped
public class LedgerExportService {
    private final LedgerRepository ledgers;
    private final FundingSourceRepository sources;
    private final PlatformService platforms;

    public LedgerExportService(LedgerRepository ledgers, FundingSourceRepository sources, PlatformService platforms) {
        this.ledgers = ledgers;
        this.sources = sources;
        this.platforms = platforms;
    }

    @Transactional
    public LedgerView get(UUID platformId, Integer fiscalYear) {
        platforms.insideOf(platformId);
        LedgerRows rows = ledgers.ofPlatform(platformId, fiscalYear);
        LedgerTable table = new LedgerTable(
                rows,
                sources.byIds(
                        rows.awards().stream().map(award -> award.sourceId).collect(Collectors.toSet())),
                ledgers.pilotEvents(platformId));
        return LedgerView.of(platformId, fiscalYear, table.rows());
    }
}
