package jp.tsunagari.domain.partner;

import static jp.tsunagari.domain.partner.City.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitteeConsolidationTest {
    private static final List<String> ICHIHARA = List.of("いちはらっこの子育ち支援会議", "犯罪のない安心なまち市原推進会議", "市原市地域福祉推進協議会");

    @ParameterizedTest
    @CsvSource({"1, 13", "2, 22", "3, 30"})
    void ichiharaCoversMostWithTheseCommitteesAndWithNoOthers(int bases, int covered) {
        CommitteeInventory facts = City.ichihara().facts();
        ConsolidationResult result = choose(facts, bases);
        assertEquals(Set.copyOf(ICHIHARA.subList(0, bases)), Set.copyOf(names(result)));
        assertEquals(covered, result.coveredOrganisations());
        assertEquals(69, result.totalOrganisations());
        assertEquals(69 - covered, result.uncovered().size());
        assertTrue(result.optimal());
        assertEquals(1, result.guaranteedShare());
        assertEquals(1, NaiveConsolidation.choicesThatCover(facts, bases, covered));
        assertEquals(0, NaiveConsolidation.choicesThatCover(facts, bases, covered + 1));
        assertEquals(new PairCount(108, 98, 10), result.pairs());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 17})
    void basesOutsideOneToAllAreRefusedWithTheLimits(int bases) {
        assertEquals(
                List.of(Refusal.of(
                        RefusalCode.BASE_COMMITTEES_OUT_OF_RANGE,
                        "baseCommittees",
                        Map.of("min", 1, "max", 16, "actual", bases))),
                CommitteeConsolidation.choose(City.ichihara().facts(), DAY, bases)
                        .refusals());
    }

    @Test
    void allCommitteesMayBeChosenAndThenNothingIsLeft() {
        ConsolidationResult result = choose(City.ichihara().facts(), 16);
        assertEquals(69, result.coveredOrganisations());
        assertEquals(List.of(), result.parents());
        assertEquals(0, result.seatsFreed());
    }

    @Test
    void onlyCommitteesOfTheDayCount() {
        City city = new City()
                .committee("旧会議", Field.WELFARE, null, DAY.minusDays(1))
                .seats("旧会議", "甲", "乙", "丙")
                .seats("会議", "甲")
                .seat("会議", "乙", null, DAY.minusDays(1), Origin.ENTERED);
        ConsolidationResult result = choose(city.facts(), 1);
        assertEquals(List.of("会議"), names(result));
        assertEquals(1, result.totalOrganisations());
        assertFalse(CommitteeConsolidation.choose(city.facts(), DAY, 2).isOk());
    }

    @Test
    void ofEqualCoverageTheChoiceWithFewestMembershipsWins() {
        City city = new City()
                .seats("会議1", "甲", "乙", "丙")
                .seats("会議2", "乙", "丙", "丁")
                .seats("会議3", "丁");
        ConsolidationResult result = choose(city.facts(), 2);
        assertEquals(List.of("会議1", "会議3"), names(result));
        assertEquals(4, result.coveredOrganisations());
    }

    @Test
    void ofEqualMembershipsTheEarlierNameByCodePointWins() {
        City city = new City().seats("𠮷会議", "甲").seats("ａ会議", "甲");
        assertEquals(List.of("ａ会議"), names(choose(city.facts(), 1)));
    }

    @Test
    void everyBaseSaysWhatItAddsAndTheSumIsTheCoverage() {
        ConsolidationResult result = choose(City.ichihara().facts(), 3);
        assertEquals(
                List.of(13, 11, 10),
                result.chosen().stream().map(BaseCommittee::memberships).toList());
        assertEquals(
                result.coveredOrganisations(),
                result.chosen().stream().mapToInt(BaseCommittee::covered).sum());
        assertEquals(13, result.chosen().get(0).covered());
    }

    @Test
    void seatsFreedAreThoseOfCoveredOrganisationsElsewhere() {
        City city = new City()
                .seats("会議1", "甲", "乙", "丙")
                .seats("会議2", "甲", "乙", "甲")
                .seats("会議3", "甲", "丁");
        ConsolidationResult result = choose(city.facts(), 1);
        assertEquals(List.of("会議1"), names(result));
        assertEquals(3, result.seatsFreed());
        assertEquals(
                List.of("丁"),
                result.uncovered().stream().map(Organisation::name).toList());
    }

    @Test
    void theParentIsTheBaseWithWhichMostAreShared() {
        City city = new City()
                .seats("会議1", "甲", "乙", "丙", "丁", "戊")
                .seats("会議2", "己", "庚", "辛", "壬")
                .seats("部会1", "甲", "己", "庚")
                .seats("部会2", "甲", "己")
                .seats("部会3", "癸");
        Map<String, ParentCommittee> parents = parents(choose(city.facts(), 2));
        assertEquals("会議2", parents.get("部会1").parent().name());
        assertEquals(2, parents.get("部会1").sharedOrganisations());
        assertEquals("会議1", parents.get("部会2").parent().name(), "equal shares: the larger");
        assertNull(parents.get("部会3").parent());
        assertEquals(0, parents.get("部会3").sharedOrganisations());
    }

    @Test
    void ofEqualSharesAndSizesTheEarlierNameIsTheParent() {
        City city = new City()
                .seats("𠮷会議", "甲", "乙", "丙")
                .seats("ａ会議", "丁", "戊", "己")
                .seats("部会", "甲", "丁");
        assertEquals("ａ会議", parents(choose(city.facts(), 2)).get("部会").parent().name());
    }

    @ParameterizedTest
    @CsvSource({"40, 5, true", "41, 5, false", "40, 6, false", "41, 1, false", "6, 6, false"})
    void theChoiceIsExactUpToFortyCommitteesAndFiveBases(int committees, int bases, boolean optimal) {
        ConsolidationResult result = choose(large(committees, 80, 1), bases);
        assertEquals(optimal, result.optimal());
        double share = optimal ? 1 : 1 - Math.pow(1 - 1.0 / bases, bases);
        assertEquals(share, result.guaranteedShare(), 1e-12);
    }

    @Test
    void fortyCommitteesFiveBasesAndThreeHundredOrganisationsAreChosenExactly() {
        CommitteeInventory facts = large(40, 300, 2);
        ConsolidationResult result = choose(facts, 5);
        assertTrue(result.optimal());
        assertEquals(NaiveConsolidation.covered(facts, result), result.coveredOrganisations());
    }

    private static CommitteeInventory large(int committees, int organisations, long seed) {
        Random random = new Random(seed);
        City city = new City();
        for (int c = 0; c < committees; c++) {
            city.committee("会議" + c, Field.WELFARE);
            for (int o = 0; o < organisations; o++) {
                if (random.nextInt(12) == 0) {
                    city.seats("会議" + c, "団体" + o);
                }
            }
        }
        return city.facts();
    }

    private static ConsolidationResult choose(CommitteeInventory facts, int bases) {
        return CommitteeConsolidation.choose(facts, DAY, bases).value();
    }

    private static List<String> names(ConsolidationResult result) {
        return result.chosen().stream().map(base -> base.committee().name()).toList();
    }

    private static Map<String, ParentCommittee> parents(ConsolidationResult result) {
        return result.parents().stream()
                .collect(Collectors.toMap(p -> p.committee().name(), p -> p));
    }
}
