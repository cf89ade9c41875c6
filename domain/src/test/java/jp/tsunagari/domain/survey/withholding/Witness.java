package jp.tsunagari.domain.survey.withholding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Looks at the sheets that can be imagined for each withheld cell: counts every table of every version of them from nothing, and holds
 * that against what was published. Where all that is shown is the same and the cell is not, nobody can know it.
 */
final class Witness {
    private Witness() {}

    /**
     * @param versions all that everybody has
     * @param sheets those behind them
     * @param count the tables of a version, from 0, of some sheets
     */
    static void speakForEachWithheldCell(
            List<Published> versions, RandomSheets sheets, BiFunction<RandomSheets, Integer, List<CountTable>> count) {
        for (Published version : versions) {
            assertEquals(version.withheld(), version.backing().cells().keySet(), "each cell has its witness");
            version.backing().cells().forEach((key, imagined) -> {
                RandomSheets otherwise = sheets.imagined(imagined);
                boolean differs = false;
                for (int i = 0; i < versions.size(); i++) {
                    Map<CellKey, Long> told = versions.get(i).tables().cells();
                    Map<CellKey, Long> then =
                            LinkedTables.of(count.apply(otherwise, i)).cells();
                    for (CellKey cell : told.keySet()) {
                        if (versions.get(i).withheld().contains(cell)) {
                            assertTrue(then.get(cell) > 0, cell + " would be shown as nobody");
                        } else {
                            assertEquals(told.get(cell), then.get(cell), cell + " is shown in version " + i);
                        }
                    }
                    differs |= versions.get(i) == version && !then.get(key).equals(told.get(key));
                }
                assertNotEquals(false, differs, key + " is the same with " + imagined);
            });
        }
    }
}
