package jp.tsunagari.domain.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibilityTest {
    @ParameterizedTest
    @CsvSource({
        "DRAFT, DRAFT",
        "DRAFT, PUBLISHED",
        "PUBLISHED, PUBLISHED",
        "PUBLISHED, WITHDRAWN",
        "WITHDRAWN, WITHDRAWN",
        "WITHDRAWN, PUBLISHED"
    })
    void aRecordIsPublishedWithdrawnAndPublishedAgain(Visibility from, Visibility to) {
        assertEquals(to, from.moveTo(to).value());
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, WITHDRAWN", "PUBLISHED, DRAFT", "WITHDRAWN, DRAFT"})
    void whatWasPublishedIsNeverADraftAgainAndADraftCannotBeWithdrawn(Visibility from, Visibility to) {
        Result<Visibility> result = from.moveTo(to);
        assertTrue(!result.isOk());
        Refusal refusal = result.refusals().get(0);
        assertEquals(RefusalCode.VISIBILITY_NOT_ALLOWED, refusal.code());
        assertEquals("visibility", refusal.subject());
        assertEquals(
                from.next().stream().map(Enum::name).toList(), refusal.values().get("allowed"));
    }
}
