package jp.tsunagari.api.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.domain.platform.EstablishmentFacts;
import jp.tsunagari.domain.platform.PlatformLife;
import jp.tsunagari.domain.platform.PlatformStatus;
import jp.tsunagari.domain.shared.FiscalYear;
import jp.tsunagari.domain.shared.Result;

@ApplicationScoped
public class StatusTransitionService {
    private final PlatformRepository platforms;
    private final PlatformService platformService;
    private final StatusTransitionRepository transitions;
    private final Today today;

    public StatusTransitionService(
            PlatformRepository platforms,
            PlatformService platformService,
            StatusTransitionRepository transitions,
            Today today) {
        this.platforms = platforms;
        this.platformService = platformService;
        this.transitions = transitions;
        this.today = today;
    }

    @Transactional
    public Page<StatusTransitionView> list(UUID platformId, PageRequest request) {
        platforms.require(platformId);
        return transitions.page(platformId, request).map(StatusTransitionView::of);
    }

    /** Moves the platform on, or refuses with every condition that is missing. */
    @Transactional
    public PlatformDetail move(UUID platformId, StatusTransitionInput input) {
        PlatformEntity platform = platforms.requireLocked(platformId);
        Result<PlatformStatus> next = PlatformLife.transition(platform.status, input.to(), facts(platform));
        if (!next.isOk()) {
            throw Problem.refused(ProblemType.CONFLICT, next.refusals(), null);
        }
        StatusTransitionEntity transition = new StatusTransitionEntity();
        transition.id = Ids.next();
        transition.municipalityCode = platform.municipalityCode;
        transition.platformId = platformId;
        transition.from = platform.status;
        transition.to = next.value();
        transition.reason = input.reason();
        transition.decidedAt = today.now();
        transitions.persist(transition);
        platform.status = next.value();
        platforms.flush();
        return platformService.detail(platform);
    }

    private EstablishmentFacts facts(PlatformEntity platform) {
        return new EstablishmentFacts(
                platform.leadDepartment,
                platform.concept,
                platform.charter != null && platform.charter.adoptedOn() != null,
                platform.establishedFiscalYear == null ? null : new FiscalYear(platform.establishedFiscalYear),
                platform.establishedOn,
                platforms.acceptedCorePartners(platform.id),
                platform.advisoryCommitteeId != null,
                platforms.hasMeeting(platform.id),
                today.date());
    }
}
