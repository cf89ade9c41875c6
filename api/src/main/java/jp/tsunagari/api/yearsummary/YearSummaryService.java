package jp.tsunagari.api.yearsummary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.tsunagari.api.event.YearEvent;
import jp.tsunagari.api.event.YearEventService;
import jp.tsunagari.api.funding.PlatformFunds;
import jp.tsunagari.api.funding.YearFundingService;
import jp.tsunagari.api.municipality.MunicipalityService;
import jp.tsunagari.api.platform.KnownPlatform;
import jp.tsunagari.api.platform.PlatformService;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.survey.SurveyService;
import jp.tsunagari.api.survey.SurveyView;
import jp.tsunagari.domain.shared.FiscalYear;

/** The figures of a year, of one platform with all parts, and of many in one table; however many, with as many questions. */
@ApplicationScoped
public class YearSummaryService {
    private final PlatformService platforms;
    private final MunicipalityService municipalities;
    private final YearEventService events;
    private final SurveyService surveys;
    private final YearFundingService funding;

    public YearSummaryService(
            PlatformService platforms,
            MunicipalityService municipalities,
            YearEventService events,
            SurveyService surveys,
            YearFundingService funding) {
        this.platforms = platforms;
        this.municipalities = municipalities;
        this.events = events;
        this.surveys = surveys;
        this.funding = funding;
    }

    @Transactional
    public YearSummaryView get(UUID platformId, FiscalYear year) {
        KnownPlatform platform = platforms.known(platformId);
        return YearSummaryView.of(
                platform, year, facts(List.of(platformId), year).apply(platformId));
    }

    @Transactional
    public Page<YearSummaryRow> list(FiscalYear year, PageRequest request) {
        return platforms.published(request).mapAll(rows -> {
            Map<String, String> names = municipalities.namesOf(
                    rows.stream().map(row -> row.municipalityCode().value()).collect(Collectors.toSet()));
            Function<UUID, YearFacts> facts =
                    facts(rows.stream().map(KnownPlatform::id).toList(), year);
            return rows.stream()
                    .map(row -> YearSummaryRow.of(
                            row, names.get(row.municipalityCode().value()), year, facts.apply(row.id())))
                    .toList();
        });
    }

    private Function<UUID, YearFacts> facts(Collection<UUID> ids, FiscalYear year) {
        Map<UUID, List<YearEvent>> eventsOf = events.ofPlatforms(ids, year.year());
        Map<UUID, List<SurveyView>> surveysOf = surveys.ofPlatforms(ids, year.year());
        Map<UUID, PlatformFunds> fundingOf = funding.ofPlatforms(ids, year.year());
        return id -> YearFacts.of(
                eventsOf.getOrDefault(id, List.of()),
                surveysOf.getOrDefault(id, List.of()),
                fundingOf.getOrDefault(id, PlatformFunds.NONE));
    }
}
