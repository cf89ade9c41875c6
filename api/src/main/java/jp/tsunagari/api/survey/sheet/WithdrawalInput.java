package jp.tsunagari.api.survey.sheet;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.api.shared.problem.Fault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which sheets are taken back: the one that was answered by a code, or what staff entered or imported. */
public record WithdrawalInput(
        @Schema(description = "By which the sheet was answered") @Size(max = 1000) String code,
        @Schema(description = "Staff only, instead of a code: the import whose sheets are all taken out") UUID importId,
        @Schema(description = "Staff only, instead of a code: one sheet that was entered or imported") UUID sheetId,
        @Schema(description = "Staff only: why. Needed without a code") @Size(min = 1, max = 2000) String reason)
        implements Input {

    /** What does not go together, all at once. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (code != null) {
            addIf(importId != null, "/importId", "not-with-code", faults);
            addIf(sheetId != null, "/sheetId", "not-with-code", faults);
            addIf(reason != null, "/reason", "not-with-code", faults);
        } else if (importId == null && sheetId == null) {
            faults.add(Fault.at("/code", "missing"));
        } else {
            addIf(importId != null && sheetId != null, "/sheetId", "not-with-import", faults);
            addIf(reason == null, "/reason", "missing", faults);
        }
        return faults;
    }

    private static void addIf(boolean isSo, String pointer, String code, List<Fault> faults) {
        if (isSo) {
            faults.add(Fault.at(pointer, code));
        }
    }
}
