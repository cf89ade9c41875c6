package jp.tsunagari.api.partner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.tsunagari.api.committee.CommitteeService;
import jp.tsunagari.api.committee.InventoryService;
import jp.tsunagari.api.platform.PlatformService;
import jp.tsunagari.api.shared.concurrency.Stored;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.security.CurrentCaller;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import jp.tsunagari.domain.partner.CommitteeInventory;
import jp.tsunagari.domain.partner.CommitteeRanking;
import jp.tsunagari.domain.partner.CorePartnerSelection;
import jp.tsunagari.domain.partner.Participation;
import jp.tsunagari.domain.partner.Ranking;
import jp.tsunagari.domain.partner.SelectionResult;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.Result;

@ApplicationScoped
public class SelectionService {
    /** A decision just made: its id and its answer. */
    public record Decided(UUID id, Stored answer) {}

    private final SelectionRepository selections;
    private final PlatformService platforms;
    private final CommitteeService committees;
    private final InventoryService inventories;
    private final CurrentCaller caller;
    private final Today today;
    private final ObjectMapper mapper;

    public SelectionService(
            SelectionRepository selections,
            PlatformService platforms,
            CommitteeService committees,
            InventoryService inventories,
            CurrentCaller caller,
            Today today,
            ObjectMapper mapper) {
        this.selections = selections;
        this.platforms = platforms;
        this.committees = committees;
        this.inventories = inventories;
        this.caller = caller;
        this.today = today;
        this.mapper = mapper;
    }

    @Transactional
    public RankingView rank(UUID platformId, LocalDate asOf, Integer limit) {
        MunicipalityCode municipality = platforms.insideOf(platformId);
        CommitteeInventory facts = committees.facts(municipality);
        Ranking ranking = CommitteeRanking.rank(facts, asOf == null ? today.date() : asOf, Set.of());
        Participation day = facts.validOn(ranking.asOf());
        List<RankingView.Place> places = ranking.organisations().stream()
                .limit(limit == null ? Long.MAX_VALUE : limit)
                .map(place -> RankingView.Place.of(place, day))
                .toList();
        return new RankingView(
                ranking.asOf(),
                places,
                ranking.organisations().size(),
                DataBasis.of(
                        ranking.pairs().counted(),
                        ranking.pairs().generated(),
                        ranking.pairs().inferred(),
                        inventories.header(municipality)));
    }

    /** What the rule gives now; nothing is stored. */
    @Transactional
    public SelectionView preview(UUID platformId, SelectionInput input) {
        MunicipalityCode municipality = platforms.insideOf(platformId);
        CommitteeInventory facts = committees.facts(municipality);
        return SelectionViews.of(
                platformId, input, select(facts, input), facts, inventories.header(municipality), null);
    }

    /** Decides, and keeps input and result for good. */
    @Transactional
    public Decided decide(UUID platformId, SelectionInput input) {
        return decide(Ids.next(), platformId, input);
    }

    /** With an id of the caller's choosing, which only the loader of the embedded records has. */
    @Transactional
    public Decided decide(UUID id, UUID platformId, SelectionInput input) {
        MunicipalityCode municipality = platforms.lockCity(platformId);
        CommitteeInventory facts = committees.facts(municipality);
        SelectionResult result = select(facts, input);
        SelectionViews.Decision decision =
                new SelectionViews.Decision(id, caller.get().id(), today.now());
        SelectionEntity entity = new SelectionEntity();
        entity.id = decision.id();
        entity.municipalityCode = municipality.value();
        entity.platformId = platformId;
        entity.asOf = result.asOf();
        entity.seats = result.seatsRequested();
        entity.seatsFilled = result.seatsFilled();
        entity.ruleVersion = result.ruleVersion();
        entity.origin = input.originOrDefault();
        entity.sourceNote = input.sourceNote();
        entity.decidedBy = decision.by();
        entity.decidedAt = decision.at();
        entity.snapshot =
                write(SelectionViews.of(platformId, input, result, facts, inventories.header(municipality), decision));
        selections.persist(entity);
        return new Decided(entity.id, new StoredSelection(entity.snapshot));
    }

    @Transactional
    public Page<SelectionSummary> list(UUID platformId, PageRequest request) {
        platforms.insideOf(platformId);
        return selections.page(platformId, request).map(SelectionSummary::of);
    }

    @Transactional
    public Stored get(UUID id) {
        return new StoredSelection(require(id).snapshot);
    }

    /** What the rule of the decision would give today, against what was decided. */
    @Transactional
    public DriftView drift(UUID id) {
        SelectionEntity decision = require(id);
        StoredDecision stored = new StoredDecision(read(decision.snapshot));
        CommitteeInventory facts = committees.facts(new MunicipalityCode(decision.municipalityCode));
        return stored.drift(facts, today.date());
    }

    private SelectionResult select(CommitteeInventory facts, SelectionInput input) {
        Result<SelectionResult> result = CorePartnerSelection.select(facts, input.request(today.date()));
        if (!result.isOk()) {
            throw Problem.of(
                    ProblemType.INVALID_INPUT,
                    result.refusals().stream()
                            .map(refusal -> fault(refusal, input))
                            .toList());
        }
        return result.value();
    }

    /** The rule takes the priority committees as a set; a caller who sent a list looks for the place in it. */
    private static Fault fault(Refusal refusal, SelectionInput input) {
        Fault fault = Fault.of(refusal, "");
        if (!refusal.subject().equals("priorityCommitteeIds")) {
            return fault;
        }
        UUID id = UUID.fromString(refusal.values().get("committeeId").toString());
        return Fault.at(fault.pointer() + "/" + input.priorityCommitteeIds().indexOf(id), fault.code(), fault.values());
    }

    private SelectionEntity require(UUID id) {
        return selections.seen(id).orElseThrow(Problem::notFound);
    }

    private String write(SelectionView view) {
        try {
            return mapper.writeValueAsString(view);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private SelectionView read(String snapshot) {
        try {
            return mapper.readValue(snapshot, SelectionView.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
