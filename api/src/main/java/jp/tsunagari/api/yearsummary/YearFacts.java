package jp.tsunagari.api.yearsummary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.tsunagari.api.event.YearEvent;
import jp.tsunagari.api.funding.PlatformFunds;
import jp.tsunagari.api.survey.SurveyView;
import jp.tsunagari.api.yearsummary.YearFiguresView.YearMoney;
import jp.tsunagari.domain.funding.FundingSummary;

/** What the summary of a platform and year is made of, as far as the caller sees it. */
record YearFacts(List<Line> lines, List<SurveyView> surveys, PlatformFunds funding) {

    /** A pilot event with what it cost. */
    record Line(YearEvent event, YearMoney money) {}

    static YearFacts of(List<YearEvent> events, List<SurveyView> surveys, PlatformFunds funding) {
        Map<UUID, YearMoney> money = funding.byPilotEvent().stream()
                .collect(Collectors.toMap(
                        FundingSummary.OfPilotEvent::pilotEventId,
                        line -> new YearMoney(line.allocatedYen(), line.contractedYen(), line.paidYen())));
        return new YearFacts(
                events.stream()
                        .map(event -> new Line(event, money.getOrDefault(event.id(), YearMoney.NONE)))
                        .toList(),
                surveys,
                funding);
    }

    /** The lines by what they have in common, in the order in which they come. */
    <K> Map<K, List<Line>> linesBy(Function<YearEvent, K> key) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> key.apply(line.event()), LinkedHashMap::new, Collectors.toList()));
    }
}
