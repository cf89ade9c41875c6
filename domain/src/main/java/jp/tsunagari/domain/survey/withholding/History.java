package jp.tsunagari.domain.survey.withholding;

import java.util.List;

/** Finds again how the earlier versions were protected: the same rule on the same tables finds the same moves. */
final class History {
    private History() {}

    /** Adds the earlier versions to the cells; gives their certificates, as far as they can be found. */
    static Protection protection(CellSystemBuilder builder, List<Published> previous) {
        Protection protection = new Protection(new Pattern(builder.build()), new Move[0]);
        for (int i = 0; i < previous.size(); i++) {
            CellSystemBuilder then = new CellSystemBuilder(builder.threshold);
            previous.subList(0, i).forEach(then::add);
            then.addUndecided(previous.get(i).tables());
            Protection decided = Decider.decide(then.build(), protection.moves());
            builder.add(previous.get(i));
            CellSystem fixed = builder.build();
            if (decided != null && decided.pattern.withheld.equals(fixed.withheldBefore)) {
                protection = decided;
            } else {
                protection = new Protection(new Pattern(fixed), protection.moves());
                for (int cell : fixed.withheldBefore.stream().toArray()) {
                    protection.certify(cell);
                }
            }
        }
        return protection;
    }
}
