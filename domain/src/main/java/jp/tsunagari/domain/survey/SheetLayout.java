package jp.tsunagari.domain.survey;

import java.util.List;
import java.util.Map;

/**
 * How the answers of one sheet are kept in a few bytes, so that a survey of a million sheets is counted in one pass: each question
 * has its fixed place by the version of the questionnaire. A single choice takes a byte, a multiple choice one and a bit for each
 * option, a number or a day one and eight. Free text is kept apart; here stands only whether there is one.
 */
public final class SheetLayout {
    /** The state of a question whose condition was not met. */
    public static final int NOT_ASKED = 0;

    /** The state of a question that was asked and left open. */
    public static final int NO_ANSWER = 1;

    /** The state of an answered question; of a single choice the first option's state, the others follow. */
    public static final int ANSWERED = 2;

    private static final int BITS = 8;

    private final Questionnaire questionnaire;
    private final int[] offsets;
    private final int length;

    private SheetLayout(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        List<Question> questions = questionnaire.questions();
        offsets = new int[questions.size()];
        int at = 0;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = at;
            at += 1 + room(questions.get(i));
        }
        length = at;
    }

    /** The layout of the sheets that were answered on this version. */
    public static SheetLayout of(Questionnaire questionnaire) {
        return new SheetLayout(questionnaire);
    }

    /** The questionnaire whose sheets it lays out. */
    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /** The length of a sheet, in bytes. */
    public int length() {
        return length;
    }

    /**
     * The bytes of a checked sheet.
     *
     * @param answers by the code of the question
     * @param asked which questions were shown, in the order of the questionnaire
     */
    public byte[] encode(Map<String, Answer> answers, List<Boolean> asked) {
        byte[] sheet = new byte[length];
        List<Question> questions = questionnaire.questions();
        for (int i = 0; i < offsets.length; i++) {
            Question question = questions.get(i);
            Answer answer = answers.get(question.code());
            if (answer == null) {
                sheet[offsets[i]] = (byte) (asked.get(i) ? NO_ANSWER : NOT_ASKED);
            } else {
                write(sheet, offsets[i], question, answer);
            }
        }
        return sheet;
    }

    /**
     * The state of a question in a sheet: {@link #NOT_ASKED}, {@link #NO_ANSWER} or, from {@link #ANSWERED} on, the answer; of a
     * single choice {@code ANSWERED} plus the place of the option.
     *
     * @param question its place in the questionnaire, from 0
     */
    public int state(byte[] sheet, int question) {
        return sheet[offsets[question]] & 0xff;
    }

    /** Whether an option of a multiple choice was chosen. */
    public boolean isChosen(byte[] sheet, int question, int option) {
        return (sheet[offsets[question] + 1 + option / BITS] >> (option % BITS) & 1) == 1;
    }

    /** The number that was answered, or the day as the number of days since 1970-01-01; only of an answered question. */
    public long number(byte[] sheet, int question) {
        long number = 0;
        for (int i = 1; i <= Long.BYTES; i++) {
            number = number << BITS | sheet[offsets[question] + i] & 0xff;
        }
        return number;
    }

    private static int room(Question question) {
        return switch (question.kind()) {
            case SINGLE, SCALE, TEXT -> 0;
            case MULTIPLE -> (question.options().size() + BITS - 1) / BITS;
            case NUMBER, DATE -> Long.BYTES;
        };
    }

    private static void write(byte[] sheet, int at, Question question, Answer answer) {
        sheet[at] = ANSWERED;
        if (answer instanceof Answer.Quantity number) {
            number(sheet, at, number.value());
        } else if (answer instanceof Answer.Day day) {
            number(sheet, at, day.value().toEpochDay());
        } else if (answer instanceof Answer.Chosen chosen) {
            for (String code : chosen.options()) {
                int option = question.indexOf(code).orElseThrow();
                if (question.kind().isSingle()) {
                    sheet[at] = (byte) (ANSWERED + option);
                } else {
                    sheet[at + 1 + option / BITS] |= (byte) (1 << (option % BITS));
                }
            }
        }
    }

    private static void number(byte[] sheet, int at, long value) {
        for (int i = 1; i <= Long.BYTES; i++) {
            sheet[at + i] = (byte) (value >> (Long.BYTES - i) * BITS);
        }
    }
}
