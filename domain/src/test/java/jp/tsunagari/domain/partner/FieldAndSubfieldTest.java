package jp.tsunagari.domain.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import jp.tsunagari.domain.Vectors;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldAndSubfieldTest {
    @ParameterizedTest
    @CsvSource({
        "福祉(地域福祉), WELFARE, 地域福祉",
        "福祉（地域福祉）, WELFARE, 地域福祉",
        "都市計画, URBAN_PLANNING,",
        "' 交通 ( 移動 ) ', TRANSPORT, 移動",
        "福祉(障がい(児)), WELFARE, 障がい(児)"
    })
    void readsAFieldWithOrWithoutSubfield(String text, Field field, String subfield) {
        assertEquals(Result.ok(new FieldAndSubfield(field, subfield)), FieldAndSubfield.parse(text));
    }

    @Test
    void readsEveryFieldOfIchihara() {
        Vectors.list("ichihara-2022-committees.json", "committees").forEach(committee -> {
            String text = committee.get("field").asText();
            assertEquals(text, FieldAndSubfield.parse(text).value().label());
        });
    }

    @Test
    void anUnknownFieldIsRefusedWithTheList() {
        Refusal refusal = FieldAndSubfield.parse("宇宙(月)").refusals().get(0);
        assertEquals(RefusalCode.FIELD_UNKNOWN, refusal.code());
        assertEquals(18, ((List<?>) refusal.values().get("allowed")).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "(地域福祉)", "福祉()", "福祉( )", "福祉(地域福祉", "福祉)地域(", "福祉(地域)福祉"})
    void anythingElseIsNoField(String text) {
        assertEquals(
                List.of(Refusal.of(RefusalCode.FIELD_FORMAT, "")),
                FieldAndSubfield.parse(text).refusals());
    }

    @Test
    void nothingIsNoField() {
        assertEquals(
                RefusalCode.FIELD_FORMAT,
                FieldAndSubfield.parse(null).refusals().get(0).code());
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldIsFoundByItsTermOnly(Field field) {
        assertEquals(Optional.of(field), Field.ofCode(field.code()));
        assertEquals(Optional.empty(), Field.ofCode(field.name()));
    }
}
