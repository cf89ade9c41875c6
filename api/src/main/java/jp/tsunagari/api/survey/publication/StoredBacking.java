package jp.tsunagari.api.survey.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.tsunagari.domain.survey.withholding.Backing;
import jp.tsunagari.domain.survey.withholding.CellKey;
import jp.tsunagari.domain.survey.withholding.Imagined;

/**
 * What can be imagined instead of the sheets that are there, as it is kept: one exchange is the witness of several cells.
 *
 * @param cells by cell, the place of its witness among those that are imagined
 */
public record StoredBacking(List<String> dimensions, List<Imagined> imagined, Map<String, Integer> cells) {
    static StoredBacking of(Backing backing) {
        List<Imagined> imagined = new ArrayList<>();
        Map<Imagined, Integer> places = new HashMap<>();
        Map<String, Integer> cells = new TreeMap<>();
        backing.cells()
                .forEach((key, witness) -> cells.put(StoredTables.text(key), places.computeIfAbsent(witness, one -> {
                    imagined.add(one);
                    return imagined.size() - 1;
                })));
        return new StoredBacking(backing.dimensions(), imagined, cells);
    }

    Backing restored() {
        TreeMap<CellKey, Imagined> restored = new TreeMap<>();
        cells.forEach((key, place) -> restored.put(StoredTables.key(key), imagined.get(place)));
        return new Backing(dimensions, restored);
    }
}
