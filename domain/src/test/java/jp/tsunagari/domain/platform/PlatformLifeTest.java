package jp.tsunagari.domain.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.tsunagari.domain.shared.FiscalYear;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlatformLifeTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 10, 1);

    private static final EstablishmentFacts READY =
            new EstablishmentFacts("共生社会推進課", "目指す姿", true, new FiscalYear(2024), null, 1, false, true, TODAY);

    private static final EstablishmentFacts NOTHING =
            new EstablishmentFacts(null, null, false, null, null, 0, false, false, TODAY);

    /** from (rows) → to (columns), both in the order PLANNED PREPARING ESTABLISHED SUSPENDED CLOSED. */
    private static final String[] TABLE = {
        "-P--C", //
        "--E-C", //
        "---SC", //
        "--E-C", //
        "-----"
    };

    static Stream<Arguments> pairs() {
        List<Arguments> pairs = new ArrayList<>();
        for (PlatformStatus from : PlatformStatus.values()) {
            for (PlatformStatus to : PlatformStatus.values()) {
                pairs.add(Arguments.of(from, to, isAllowed(from, to)));
            }
        }
        return pairs.stream();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyPairIsAllowedOrRefusedAsTheTableSays(PlatformStatus from, PlatformStatus to, boolean allowed) {
        Result<PlatformStatus> result = PlatformLife.transition(from, to, READY);
        if (allowed) {
            assertEquals(Result.ok(to), result);
            return;
        }
        List<String> others = Arrays.stream(PlatformStatus.values())
                .filter(other -> isAllowed(from, other))
                .map(Enum::name)
                .toList();
        assertEquals(
                List.of(Refusal.of(
                        RefusalCode.PLATFORM_TRANSITION_NOT_ALLOWED,
                        "to",
                        Map.of("from", from.name(), "to", to.name(), "allowed", others))),
                result.refusals());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void onlyTheWayIntoEstablishedAsksForConditions(PlatformStatus from, PlatformStatus to, boolean allowed) {
        Result<PlatformStatus> result = PlatformLife.transition(from, to, NOTHING);
        if (allowed && to == PlatformStatus.ESTABLISHED) {
            assertEquals(EstablishmentCondition.missing(NOTHING), result.refusals());
            assertEquals(5, result.refusals().size());
        } else {
            assertEquals(allowed, result.isOk());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatMayFollowIsSaidBeforehand(PlatformStatus from) {
        assertEquals(
                Arrays.stream(PlatformStatus.values())
                        .filter(to -> isAllowed(from, to))
                        .toList(),
                List.copyOf(PlatformLife.allowedFrom(from)));
    }

    private static boolean isAllowed(PlatformStatus from, PlatformStatus to) {
        return TABLE[from.ordinal()].charAt(to.ordinal()) != '-';
    }
}
