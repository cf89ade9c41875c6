package jp.tsunagari.api.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.tsunagari.api.platform.PlatformService;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.domain.partner.CommitteeConsolidation;
import jp.tsunagari.domain.partner.ConsolidationResult;
import jp.tsunagari.domain.shared.Result;

@ApplicationScoped
public class ConsolidationService {
    private final CommitteeService committees;
    private final PlatformService platforms;
    private final Today today;

    public ConsolidationService(CommitteeService committees, PlatformService platforms, Today today) {
        this.committees = committees;
        this.platforms = platforms;
        this.today = today;
    }

    @Transactional
    public ConsolidationView consolidate(UUID platformId, ConsolidationInput input) {
        Result<ConsolidationResult> result = CommitteeConsolidation.choose(
                committees.facts(platforms.insideOf(platformId)),
                input.asOf() == null ? today.date() : input.asOf(),
                input.baseCommittees());
        if (!result.isOk()) {
            throw Problem.refused(ProblemType.INVALID_INPUT, result.refusals(), "");
        }
        return ConsolidationView.of(result.value());
    }
}
