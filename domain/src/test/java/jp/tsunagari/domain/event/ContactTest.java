package jp.tsunagari.domain.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jp.tsunagari.domain.shared.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {
    @ParameterizedTest
    @CsvSource({
        "someone@example.jp, someone@example.jp, someone@example.jp",
        "' Someone@Example.JP ', Someone@example.jp, someone@example.jp",
        "SOMEONE@EXAMPLE.JP, SOMEONE@example.jp, someone@example.jp",
        "someone@ｅｘａｍｐｌｅ．ｊｐ, someone@example.jp, someone@example.jp",
        "someone＠example。jp, '', ''",
        "some..one.@mobile.example.ne.jp, some..one.@mobile.example.ne.jp, some..one.@mobile.example.ne.jp",
        "a+b_c-d/e=f@xn--wgv71a.jp, a+b_c-d/e=f@xn--wgv71a.jp, a+b_c-d/e=f@xn--wgv71a.jp",
    })
    void aMailAddressIsTheSameInAllItsSpellings(String text, String address, String key) {
        var contact = Contact.email(text);
        assertEquals(!address.isEmpty(), contact.isOk());
        if (contact.isOk()) {
            assertEquals(new Contact(ContactKind.EMAIL, address, key), contact.value());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "@",
                "someone",
                "someone@",
                "@example.jp",
                "someone@example",
                "someone@localhost",
                "someone@example.j",
                "someone@127.0.0.1",
                "someone@[127.0.0.1]",
                "someone@.example.jp",
                "someone@-example.jp",
                "someone@exa_mple.jp",
                "someone@example..jp",
                "some one@example.jp",
                "someone@example.jp\r\nBcc: other@example.jp",
                "someone@example.jp,other@example.jp",
                "\"some one\"@example.jp",
                "<someone@example.jp>",
                "だれか@example.jp",
                "someone@総務省.jp",
                "090-1234-5678"
            })
    void whatIsNoMailAddressIsRefused(String text) {
        assertEquals(
                RefusalCode.EMAIL_FORMAT, Contact.email(text).refusals().get(0).code());
    }

    @Test
    void anAddressHasTheLengthThatMailAllows() {
        String domain = ("d".repeat(63) + ".").repeat(3) + "jp";
        assertTrue(Contact.email("a".repeat(254 - domain.length() - 1) + "@" + domain)
                .isOk());
        assertFalse(Contact.email("a".repeat(255 - domain.length() - 1) + "@" + domain)
                .isOk());
        assertTrue(Contact.email("a".repeat(64) + "@example.jp").isOk());
        assertFalse(Contact.email("a".repeat(65) + "@example.jp").isOk());
        assertFalse(Contact.email("a@" + "d".repeat(64) + ".jp").isOk());
    }

    @ParameterizedTest
    @CsvSource({
        "090-1234-5678, 09012345678",
        "０９０－１２３４－５６７８, 09012345678",
        "090ー1234ー5678, 09012345678",
        "'(0436) 22 1111', 0436221111",
        "0120.123.456, 0120123456",
        "+81 90 1234 5678, 09012345678",
        "+81 (0)90-1234-5678, 09012345678",
        "+1 212 555 0100, +12125550100",
    })
    void aTelephoneNumberIsItsDigits(String text, String digits) {
        assertEquals(
                new Contact(ContactKind.TELEPHONE, digits, digits),
                Contact.any(text).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "119", "12345678901", "0901234567890", "090-1234-567x", "内線123", "+0123456789", "0012345678"
            })
    void whatIsNoTelephoneNumberIsRefused(String text) {
        assertEquals(
                RefusalCode.TELEPHONE_FORMAT,
                Contact.any(text).refusals().get(0).code());
    }

    @Test
    void theAtSignTellsThemApart() {
        assertEquals(
                ContactKind.EMAIL, Contact.any("someone@example.jp").value().kind());
        assertEquals(
                ContactKind.EMAIL, Contact.any("someone＠example.jp").value().kind());
        assertEquals(
                RefusalCode.EMAIL_FORMAT,
                Contact.any("090@1234").refusals().get(0).code());
    }

    @Test
    void aContactNeverSaysItself() {
        assertEquals("EMAIL", Contact.any("someone@example.jp").value().toString());
    }
}
