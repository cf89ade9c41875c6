package jp.tsunagari.domain.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Builds a selection request by names. */
final class Request {
    private final int seats;
    private LocalDate asOf = City.DAY;
    private TiePolicy policy;
    private Integer minimum;
    private Field hostField;
    private final List<Exclusion> excluded = new ArrayList<>();
    private final Set<UUID> priority = new HashSet<>();
    private final List<SelectionOverride> overrides = new ArrayList<>();

    private Request(int seats) {
        this.seats = seats;
    }

    static Request seats(int seats) {
        return new Request(seats);
    }

    Request asOf(LocalDate date) {
        asOf = date;
        return this;
    }

    Request ties(TiePolicy tiePolicy) {
        policy = tiePolicy;
        return this;
    }

    Request minimum(int committees) {
        minimum = committees;
        return this;
    }

    Request exclude(String organisation, String reason) {
        excluded.add(new Exclusion(City.id(organisation), reason));
        return this;
    }

    Request priority(String... committees) {
        for (String committee : committees) {
            priority.add(City.id(committee));
        }
        return this;
    }

    Request hostField(Field field) {
        hostField = field;
        return this;
    }

    Request add(String organisation, String reason) {
        overrides.add(new SelectionOverride(City.id(organisation), SelectionOverride.Action.ADD, reason));
        return this;
    }

    Request drop(String organisation, String reason) {
        overrides.add(new SelectionOverride(City.id(organisation), SelectionOverride.Action.DROP, reason));
        return this;
    }

    SelectionRequest build() {
        return new SelectionRequest(asOf, seats, policy, minimum, excluded, priority, hostField, overrides);
    }
}
