package jp.tsunagari.domain.partner;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.domain.Vectors;
import jp.tsunagari.domain.shared.Origin;

/** Builds the facts of a city by names; ids follow from the names. */
final class City {
    static final LocalDate DAY = LocalDate.of(2023, 2, 28);

    private final Map<String, Committee> committees = new LinkedHashMap<>();
    private final Map<String, Organisation> organisations = new LinkedHashMap<>();
    private final List<CommitteeMembership> memberships = new ArrayList<>();

    /** Ichihara as of {@link #DAY}, from the vector file. */
    static City ichihara() {
        String file = "ichihara-2022-committees.json";
        City city = new City();
        Vectors.list(file, "committees")
                .forEach(c -> city.committee(
                        c.get("name").asText(),
                        FieldAndSubfield.parse(c.get("field").asText()).value().field()));
        Vectors.list(file, "memberships")
                .forEach(m -> city.seat(
                        m.get("committee").asText(),
                        m.get("organisation").asText(),
                        null,
                        null,
                        Origin.valueOf(m.get("origin").asText())));
        return city;
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    City committee(String name, Field field) {
        return committee(name, field, null, null);
    }

    City committee(String name, Field field, LocalDate from, LocalDate until) {
        committees.put(name, new Committee(id(name), name, field, from, until));
        return this;
    }

    City organisations(String... names) {
        for (String name : names) {
            organisations.putIfAbsent(name, new Organisation(id(name), name));
        }
        return this;
    }

    /** One open seat for each organisation on a committee; both are made where they don't exist yet. */
    City seats(String committee, String... names) {
        for (String name : names) {
            seat(committee, name, null, null, Origin.ENTERED);
        }
        return this;
    }

    City seat(String committee, String organisation, LocalDate from, LocalDate until, Origin origin) {
        if (!committees.containsKey(committee)) {
            committee(committee, Field.WELFARE);
        }
        organisations(organisation);
        memberships.add(new CommitteeMembership(id(committee), id(organisation), from, until, origin));
        return this;
    }

    /** Gives an organisation so many committees of its own. */
    City withCount(String organisation, int count) {
        for (int i = 1; i <= count; i++) {
            seats(organisation + "の会議" + i, organisation);
        }
        return this;
    }

    CommitteeInventory facts() {
        return new CommitteeInventory(
                List.copyOf(committees.values()), List.copyOf(organisations.values()), memberships);
    }

    SelectionResult select(Request request) {
        return CorePartnerSelection.select(facts(), request.build()).value();
    }
}
