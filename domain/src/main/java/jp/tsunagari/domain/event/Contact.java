package jp.tsunagari.domain.event;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;

/**
 * How the people of a registration are reached. Two contacts are of the same people when their keys are equal. Telephone numbers are read
 * as they are written in Japan, with a country code or in full-width digits. House rule; a dot anywhere before the @ is taken, because
 * Japanese mobile providers gave out such addresses against RFC 5321.
 *
 * @param kind what it is
 * @param address a mail address as it is written to, or the digits of a telephone number
 * @param key the normalised form: the same for all spellings of one contact
 */
public record Contact(ContactKind kind, String address, String key) {
    /** The longest mail address (RFC 5321, 4.5.3.1.3, without the angle brackets). */
    public static final int LONGEST = 254;

    private static final Pattern EMAIL = Pattern.compile("([A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64})[@\uff20](.+)");
    private static final Pattern DOMAIN = Pattern.compile(
            "(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}().\u2212\u30fc]");
    private static final Pattern IN_JAPAN = Pattern.compile("0[1-9][0-9]{8,9}");
    private static final Pattern ABROAD = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final String JAPAN = "+81";

    /**
     * Reads a mail address: the only contact of people who register themselves.
     *
     * @return the contact; or {@link RefusalCode#EMAIL_FORMAT} on the whole
     */
    public static Result<Contact> email(String text) {
        Matcher parts = EMAIL.matcher(text.strip());
        if (!parts.matches()) {
            return Result.refused(RefusalCode.EMAIL_FORMAT, "");
        }
        String domain =
                Normalizer.normalize(parts.group(2), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String address = parts.group(1) + "@" + domain;
        return DOMAIN.matcher(domain).matches() && address.length() <= LONGEST
                ? Result.ok(new Contact(ContactKind.EMAIL, address, address.toLowerCase(Locale.ROOT)))
                : Result.refused(RefusalCode.EMAIL_FORMAT, "");
    }

    /**
     * Reads a mail address or a telephone number, told apart by the @.
     *
     * @return the contact; or {@link RefusalCode#EMAIL_FORMAT} or {@link RefusalCode#TELEPHONE_FORMAT} on the whole
     */
    public static Result<Contact> any(String text) {
        return text.indexOf('@') >= 0 || text.indexOf('\uff20') >= 0 ? email(text) : telephone(text);
    }

    private static Result<Contact> telephone(String text) {
        String digits = SEPARATORS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        if (digits.startsWith(JAPAN)) {
            digits = "0" + digits.substring(digits.startsWith(JAPAN + "0") ? JAPAN.length() + 1 : JAPAN.length());
        }
        return IN_JAPAN.matcher(digits).matches() || ABROAD.matcher(digits).matches()
                ? Result.ok(new Contact(ContactKind.TELEPHONE, digits, digits))
                : Result.refused(RefusalCode.TELEPHONE_FORMAT, "");
    }

    /** Says nothing of whom it reaches, so that no log ever does. */
    @Override
    public String toString() {
        return kind.name();
    }
}
