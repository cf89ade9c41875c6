package jp.tsunagari.api.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.domain.funding.AwardLine;
import jp.tsunagari.domain.funding.DecisionDay;
import jp.tsunagari.domain.funding.FundingLedger;
import jp.tsunagari.domain.funding.FundingSums;
import jp.tsunagari.domain.funding.Settlement;

/** Closes an award, after which nothing below it changes. */
@ApplicationScoped
public class SettlementService {
    private final AwardRepository awards;
    private final LedgerRepository ledgers;
    private final AwardService service;
    private final Today today;

    public SettlementService(AwardRepository awards, LedgerRepository ledgers, AwardService service, Today today) {
        this.awards = awards;
        this.ledgers = ledgers;
        this.service = service;
        this.today = today;
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
        LocalDate settledOn = FundingRefusals.allowed(
                DecisionDay.ofSettlement(award.terms().year(), input.settledOn(), today.date()));
        FundingLedger ledger = ledgers.ofAward(awardId).toLedger();
        AwardLine line = ledger.awards().get(0);
        FundingSums settled = FundingRefusals.allowed(
                Settlement.of(ledger.sums(line), input.returnedYen(), ledger.openContracts(line)));
        award.settledOn = settledOn;
        award.settled = SettledSums.of(settled);
        awards.flush();
        return service.view(award);
    }
}
