package jp.tsunagari.api.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.domain.survey.SamplePlan;

/** The strata of a survey, which the plan of the sample and the returns write in turn: neither erases what the other knows. */
record StratumList(List<StratumCounts> strata) {
    private static final String PLACE = "/strata";

    /** The plan's figures in place of those before; what is known of the returns stays, and no stratum of it is left out. */
    List<StratumCounts> planned(List<StratumCounts> wanted, List<SamplePlan.Allotment> plan) {
        refuseRepeated(wanted);
        refuseMissing(
                strata.stream().filter(StratumCounts::isReturned).toList(),
                wanted,
                stratum -> fault(stratum, "stratum-with-counts-missing"));
        return IntStream.range(0, wanted.size())
                .mapToObj(i -> present(wanted.get(i))
                        .orElse(wanted.get(i))
                        .planned(wanted.get(i).population(), plan.get(i).sample()))
                .toList();
    }

    /** The returns in place of those before; without any strata, and where they leave the plan's figures out, these stay. */
    List<StratumCounts> returned(List<StratumCounts> wanted) {
        if (wanted.isEmpty()) {
            return strata;
        }
        refuseRepeated(wanted);
        refuseMissing(
                strata.stream().filter(StratumCounts::isPlanned).toList(),
                wanted,
                stratum -> fault(stratum, "planned-stratum-missing"));
        return wanted.stream()
                .map(stratum -> present(stratum).map(stratum::orPlannedAs).orElse(stratum))
                .toList();
    }

    private Optional<StratumCounts> present(StratumCounts stratum) {
        return strata.stream().filter(stratum::isTheSameAs).findFirst();
    }

    private static void refuseRepeated(List<StratumCounts> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.subList(0, i).stream().anyMatch(wanted.get(i)::isTheSameAs)) {
                throw Problem.invalid(Fault.at(
                        PLACE + "/" + i,
                        "repeated",
                        Map.of("value", wanted.get(i).name())));
            }
        }
    }

    /** Names every one that is to stay and is not among those wanted. */
    private static void refuseMissing(
            List<StratumCounts> staying, List<StratumCounts> wanted, Function<StratumCounts, Fault> fault) {
        Fault[] missing = staying.stream()
                .filter(stratum -> wanted.stream().noneMatch(stratum::isTheSameAs))
                .map(fault)
                .toArray(Fault[]::new);
        if (missing.length > 0) {
            throw Problem.invalid(missing);
        }
    }

    private static Fault fault(StratumCounts stratum, String code) {
        return Fault.at(PLACE, code, Map.of("stratum", stratum.name().strip()));
    }
}
