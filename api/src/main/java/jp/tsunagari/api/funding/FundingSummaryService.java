package jp.tsunagari.api.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.tsunagari.api.event.PilotEventService;
import jp.tsunagari.api.organisation.OrganisationService;
import jp.tsunagari.api.platform.PlatformService;
import jp.tsunagari.domain.funding.Contractor;
import jp.tsunagari.domain.funding.FundingSummary;
import jp.tsunagari.domain.funding.FundingSums;

/** Where the money of a platform went: told to everybody who sees the platform. */
@ApplicationScoped
public class FundingSummaryService {
    private final LedgerRepository ledgers;
    private final FundingSourceRepository sources;
    private final PlatformService platforms;
    private final PilotEventService pilotEvents;
    private final OrganisationService organisations;

    public FundingSummaryService(
            LedgerRepository ledgers,
            FundingSourceRepository sources,
            PlatformService platforms,
            PilotEventService pilotEvents,
            OrganisationService organisations) {
        this.ledgers = ledgers;
        this.sources = sources;
        this.platforms = platforms;
        this.pilotEvents = pilotEvents;
        this.organisations = organisations;
    }

    @Transactional
    public FundingSummaryView get(UUID platformId, Integer fiscalYear) {
        platforms.municipalityOf(platformId);
        LedgerRows rows = ledgers.ofPlatform(platformId, fiscalYear);
        FundingSummary summary = FundingSummary.of(rows.toLedger());
        Map<UUID, String> titles = pilotEvents.titlesSeen(summary.byPilotEvent().stream()
                .map(FundingSummary.OfPilotEvent::pilotEventId)
                .filter(Objects::nonNull)
                .toList());
        FundingSummary shown =
                FundingSummary.of(rows.ofPilotEvents(titles.keySet()).toLedger());
        return FundingSummaryView.of(
                platformId,
                fiscalYear,
                summary,
                bySource(summary),
                byPilotEvent(summary, titles),
                byContractor(summary.total(), shown));
    }

    private List<FundingSummaryView.SourceLine> bySource(FundingSummary summary) {
        Map<UUID, FundingSourceEntity> known = sources.byIds(summary.bySource().stream()
                .map(FundingSummary.OfSource::sourceId)
                .toList());
        return summary.bySource().stream()
                .map(line -> FundingSummaryView.SourceLine.of(known.get(line.sourceId()), line.sums()))
                .toList();
    }

    /** What went to pilot events that the caller does not see is one line, which names none of them. */
    private List<FundingSummaryView.PilotEventLine> byPilotEvent(FundingSummary summary, Map<UUID, String> titles) {
        List<FundingSummaryView.PilotEventLine> lines = new ArrayList<>();
        FundingSummary.OfPilotEvent unseen = null;
        for (FundingSummary.OfPilotEvent line : summary.byPilotEvent()) {
            UUID id = line.pilotEventId();
            if (id == null || titles.containsKey(id)) {
                lines.add(line(line, id, id == null ? null : titles.get(id), id == null));
            } else {
                unseen = unseen == null ? line : together(unseen, line);
            }
        }
        if (unseen != null) {
            lines.add(line(unseen, null, null, false));
        }
        return lines;
    }

    private static FundingSummary.OfPilotEvent together(
            FundingSummary.OfPilotEvent one, FundingSummary.OfPilotEvent other) {
        return new FundingSummary.OfPilotEvent(
                null,
                one.allocatedYen() + other.allocatedYen(),
                one.contractedYen() + other.contractedYen(),
                one.paidYen() + other.paidYen());
    }

    private static FundingSummaryView.PilotEventLine line(
            FundingSummary.OfPilotEvent line, UUID id, String title, boolean runsPlatform) {
        return new FundingSummaryView.PilotEventLine(
                id, title, runsPlatform, line.allocatedYen(), line.contractedYen(), line.paidYen());
    }

    /**
     * Who worked for a pilot event is told to whom sees it: the contracts of the others are one line, which names nobody. That a
     * contractor is an organisation of the city is told as far as the caller sees that organisation.
     */
    private List<FundingSummaryView.ContractorLine> byContractor(FundingSums all, FundingSummary shown) {
        Set<UUID> seen = organisations.seenAmong(shown.byContractor().stream()
                .flatMap(line -> line.contractors().stream())
                .map(Contractor::organisationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        List<FundingSummaryView.ContractorLine> lines = new ArrayList<>();
        shown.byContractor()
                .forEach(line -> lines.add(new FundingSummaryView.ContractorLine(
                        line.contractors().stream()
                                .map(contractor -> ContractorForm.of(contractor, seen))
                                .toList(),
                        line.contractedYen(),
                        line.paidYen())));
        long contracted = all.contractedYen() - shown.total().contractedYen();
        long paid = all.paidYen() - shown.total().paidYen();
        if (contracted != 0 || paid != 0) {
            lines.add(new FundingSummaryView.ContractorLine(List.of(), contracted, paid));
        }
        return lines;
    }
}
