package jp.tsunagari.api.survey.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.tsunagari.domain.survey.withholding.CellKey;
import jp.tsunagari.domain.survey.withholding.Condition;
import jp.tsunagari.domain.survey.withholding.Decision;
import jp.tsunagari.domain.survey.withholding.Withheld;

/** The tables that a publication gives to everybody: what is withheld cannot be read from it. */
public final class GivenTables {
    private final int version;
    private final List<TableChoiceForm> choice;
    private final StoredTables content;
    private final Withheld decided;

    private GivenTables(int version, List<TableChoiceForm> choice, StoredTables content) {
        this.version = version;
        this.choice = choice;
        this.content = content;
        decided = content.restored();
    }

    static GivenTables of(PublicationEntity publication) {
        return new GivenTables(publication.number, publication.choice.tables(), publication.content);
    }

    public int version() {
        return version;
    }

    /** The versions of the questionnaire whose sheets are in it; later ones say nothing of it. */
    public List<Integer> questionnaires() {
        return content.questionnaires();
    }

    /** Every question that stands in a table, in the order of the choice; the totals by it are given too. */
    public Set<String> questions() {
        Set<String> questions = new LinkedHashSet<>();
        choice.forEach(table -> questions.addAll(table.toChoice().questions()));
        return questions;
    }

    /** The categories by which a question or an option divides its tables, merged ones as one; empty where it stands in none. */
    public List<Condition> categories(String dimension) {
        return content.tables().stream()
                .flatMap(table -> table.dimensions().stream())
                .filter(found -> found.code().equals(dimension))
                .findFirst()
                .map(found -> StoredTables.conditions(found.categories()))
                .orElse(List.of());
    }

    /** Whether the cell stands in a table, be it withheld. */
    public boolean has(CellKey cell) {
        return decided.tables().cells().containsKey(cell);
    }

    /** The count of a cell; null where it is withheld. */
    public Long count(CellKey cell) {
        return decided.decision(cell) == Decision.SHOWN
                ? decided.tables().cells().get(cell)
                : null;
    }

    /**
     * How many of {@code people} are left without those in {@code without}: a sum that everybody can do with what is shown; null where
     * a part of it is withheld. Conditions that stand in no table hold for nobody.
     */
    public Long without(Collection<Condition> people, Condition... without) {
        Long left = count(CellKey.of(people));
        for (Condition condition : without) {
            List<Condition> all = new ArrayList<>(people);
            all.add(condition);
            CellKey cell = CellKey.of(all);
            if (left == null || has(cell) && count(cell) == null) {
                return null;
            }
            left -= has(cell) ? count(cell) : 0;
        }
        return left;
    }
}
