package jp.tsunagari.api.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.tsunagari.domain.funding.AwardLine;
import jp.tsunagari.domain.funding.FundingLedger;
import jp.tsunagari.domain.funding.FundingSums;
import jp.tsunagari.domain.funding.Settlement;

/** Closes an award, after which nothing below it changes. */
@ApplicationScoped
public class SettlementService {
    private final AwardRepository awards;
    private final LedgerRepository ledgers;
    private final AwardService service;

    public SettlementService(AwardRepository awards, LedgerRepository ledgers, AwardService service) {
        this.awards = awards;
        this.ledgers = ledgers;
        this.service = service;
    }

    @Transactional
    public SettlementView get(UUID awardId) {
        AwardEntity award = awards.require(awardId);
        FundingLedger ledger = ledgers.ofAward(awardId).toLedger();
        AwardLine line = ledger.awards().get(0);
        return SettlementView.of(award, ledger.sums(line), ledger.openContracts(line));
    }

    /** Settles it, or refuses with everything that is open. */
    @Transactional
    public AwardView settle(UUID awardId, SettlementInput input) {
        AwardEntity award = awards.requireOpen(awardId);
        FundingLedger ledger = ledgers.ofAward(awardId).toLedger();
        AwardLine line = ledger.awards().get(0);
        FundingSums settled = FundingRefusals.allowed(
                Settlement.of(ledger.sums(line), input.returnedYen(), ledger.openContracts(line)));
        award.settledOn = input.settledOn();
        award.settled = SettledSums.of(settled);
        awards.flush();
        return service.view(award);
    }
}
