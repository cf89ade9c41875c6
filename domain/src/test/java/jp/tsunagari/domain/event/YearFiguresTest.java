package jp.tsunagari.domain.event;

import static jp.tsunagari.domain.event.CountUnit.GROUP;
import static jp.tsunagari.domain.event.CountUnit.PERSON;
import static jp.tsunagari.domain.shared.Precision.ABOUT;
import static jp.tsunagari.domain.shared.Precision.AT_LEAST;
import static jp.tsunagari.domain.shared.Precision.EXACT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class YearFiguresTest {
    private static final Satisfaction PRINTED = new Satisfaction(
            67L,
            51L,
            List.of(
                    new Satisfaction.Option(true, null, new BigDecimal("45.1")),
                    new Satisfaction.Option(true, null, new BigDecimal("52.9"))),
            new BigDecimal("98.0"));

    private static YearFigures with(PeopleCount... counts) {
        return YearFigures.ofEvent(1, List.of(counts), List.of(), null);
    }

    private static Satisfaction counted(long returned, long satisfied) {
        return new Satisfaction(
                null,
                returned,
                List.of(
                        new Satisfaction.Option(true, satisfied, null),
                        new Satisfaction.Option(false, returned - satisfied, null)),
                null);
    }

    private static SatisfactionTally tally(Satisfaction... answers) {
        return Stream.of(answers)
                .map(each -> YearFigures.ofEvent(0, List.of(), List.of(), each))
                .reduce(YearFigures.NONE, YearFigures::plus)
                .satisfaction();
    }

    /** The four events of Ichihara in FY2022: 98, four groups, 60 or more, and 98 again. */
    @Test
    void peopleAreAddedInsideTheirUnitAndAsImpreciselyAsTheyWereCounted() {
        YearFigures year = Stream.of(
                        with(PeopleCount.persons(98)),
                        with(new PeopleCount(4, GROUP, EXACT)),
                        with(new PeopleCount(60, PERSON, AT_LEAST)),
                        with(PeopleCount.persons(98)))
                .reduce(YearFigures.NONE, YearFigures::plus);
        assertEquals(4, year.events());
        assertEquals(4, year.sessions());
        assertEquals(
                List.of(new PeopleCount(256, PERSON, AT_LEAST), new PeopleCount(4, GROUP, EXACT)), year.attendance());
        assertEquals(
                List.of(new PeopleCount(1056, PERSON, ABOUT), new PeopleCount(4, GROUP, EXACT)),
                year.plus(with(new PeopleCount(800, PERSON, ABOUT))).attendance());
    }

    @Test
    void whereNobodyCountedNobodyIsCounted() {
        assertEquals(List.of(), YearFigures.NONE.plus(with()).attendance());
    }

    @Test
    void indicatorsAreTalliedByWhatBecameOfThem() {
        BigDecimal ten = BigDecimal.TEN;
        List<Kpi> kpis = List.of(
                new Kpi(ten, KpiDirection.AT_LEAST, ten),
                new Kpi(ten, KpiDirection.AT_LEAST, BigDecimal.ONE),
                new Kpi(ten, KpiDirection.AT_MOST, BigDecimal.ONE),
                new Kpi(ten, KpiDirection.AT_LEAST, null),
                new Kpi(null, KpiDirection.AT_LEAST, ten));
        YearFigures one = YearFigures.ofEvent(0, List.of(), kpis, null);
        assertEquals(new KpiTally(2, 1, 1, 1), one.kpis());
        assertEquals(new KpiTally(4, 2, 2, 2), one.plus(one).kpis());
    }

    @Test
    void onlyCountedAnswersMakeARate() {
        SatisfactionTally tally = tally(PRINTED, counted(15, 12), counted(3, 3), null);
        assertEquals(new SatisfactionTally(3, 2, 18, 15, 1), tally);
        assertEquals(Optional.of(new BigDecimal("0.833333")), tally.rate());
    }

    @Test
    void printedSharesAloneMakeNone() {
        assertEquals(new SatisfactionTally(1, 0, 0, 0, 1), tally(PRINTED));
        assertEquals(Optional.empty(), tally(PRINTED).rate());
    }

    @Test
    void whoWasAskedWithoutAResultIsOnlyAsked() {
        assertEquals(new SatisfactionTally(1, 0, 0, 0, 0), tally(new Satisfaction(10L, null, List.of(), null)));
    }
}
