package jp.tsunagari.api.survey.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.tsunagari.api.shared.csv.CsvSource;
import jp.tsunagari.api.shared.problem.Fault;

/** The invitations that the rows of a file name: each one of the survey's, unanswered, and once. */
final class FileInvitations {
    static final String COLUMN = "invitationId";

    private final Map<UUID, Boolean> answered;
    private final Set<UUID> named = new HashSet<>();

    /** @param answered those of the survey, and whether they were answered */
    FileInvitations(Map<UUID, Boolean> answered) {
        this.answered = answered;
    }

    /** The one that the row names; null where it names none, or after adding the fault. */
    UUID read(CsvSource.Row row, List<Fault> faults) {
        String cell = row.get(COLUMN);
        if (cell == null) {
            return null;
        }
        UUID id = id(cell);
        Fault fault = fault(row.pointer(COLUMN), id);
        if (fault != null) {
            faults.add(fault);
        }
        return id;
    }

    /** Those that rows have named. */
    Set<UUID> named() {
        return named;
    }

    private Fault fault(String pointer, UUID id) {
        if (id == null) {
            return Fault.at(pointer, "id-format");
        }
        if (!answered.containsKey(id)) {
            return Fault.at(pointer, "invitation-of-another-survey");
        }
        if (answered.get(id)) {
            return Fault.at(pointer, "invitation-answered");
        }
        return named.add(id) ? null : Fault.at(pointer, "repeated", Map.of("value", id));
    }

    /** Only as ids are written here: the class reads shorter ones too. */
    private static UUID id(String cell) {
        try {
            UUID id = UUID.fromString(cell);
            return id.toString().equalsIgnoreCase(cell) ? id : null;
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
