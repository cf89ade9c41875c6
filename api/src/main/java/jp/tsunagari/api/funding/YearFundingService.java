package jp.tsunagari.api.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.domain.funding.EntryKind;
import jp.tsunagari.domain.funding.FundingSummary;

/** What became of the money of a year, for its summary. */
@ApplicationScoped
public class YearFundingService {
    private final YearFundingRepository funding;

    YearFundingService(YearFundingRepository funding) {
        this.funding = funding;
    }

    /** By platform; one without an award is left out. As many questions for many platforms as for one. */
    @Transactional
    public Map<UUID, PlatformFunds> ofPlatforms(Collection<UUID> platformIds, int fiscalYear) {
        if (platformIds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, EntrySums> totals = new HashMap<>();
        Map<UUID, Map<UUID, EntrySums>> ofEvents = new HashMap<>();
        for (YearFundingRepository.Sum sum : funding.sums(platformIds, fiscalYear)) {
            totals.computeIfAbsent(sum.platformId(), id -> new EntrySums()).add(sum.kind(), sum.yen());
            if (sum.pilotEventId() != null) {
                ofEvents.computeIfAbsent(sum.platformId(), id -> new LinkedHashMap<>())
                        .computeIfAbsent(sum.pilotEventId(), id -> new EntrySums())
                        .add(sum.kind(), sum.yen());
            }
        }
        Map<UUID, Long> returned = funding.returned(platformIds, fiscalYear);
        Map<UUID, YearFundingRepository.Marks> marks = funding.marks(platformIds, fiscalYear);
        Map<UUID, PlatformFunds> funds = new HashMap<>();
        totals.forEach((id, sums) -> {
            YearFundingRepository.Marks ofPlatform = marks.getOrDefault(id, YearFundingRepository.Marks.NONE);
            funds.put(
                    id,
                    new PlatformFunds(
                            sums.ofAward(returned.getOrDefault(id, 0L)),
                            ofPlatform.derived(),
                            ofPlatform.approximate(),
                            lines(ofEvents.getOrDefault(id, Map.of()))));
        });
        return funds;
    }

    private static List<FundingSummary.OfPilotEvent> lines(Map<UUID, EntrySums> ofEvents) {
        List<FundingSummary.OfPilotEvent> lines = new ArrayList<>();
        ofEvents.forEach((id, sums) -> lines.add(new FundingSummary.OfPilotEvent(
                id, sums.of(EntryKind.ALLOCATION), sums.of(EntryKind.CONTRACT), sums.of(EntryKind.PAYMENT))));
        return lines;
    }
}
