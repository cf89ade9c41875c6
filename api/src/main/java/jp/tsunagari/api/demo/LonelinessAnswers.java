package jp.tsunagari.api.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.tsunagari.api.survey.sheet.GeneratedSheet;
import jp.tsunagari.domain.survey.Answer;
import jp.tsunagari.domain.survey.SurveyChannel;

/**
 * Generates answers to the ready questionnaire of the national survey, always the same ones. Their shares lie near the national figures
 * (人々のつながりに関する基礎調査); who answers and who feels lonelier follows what Fukuoka prints without figures: older people answer more
 * often, and people in their twenties, then men in their fifties and girls are lonelier.
 */
final class LonelinessAnswers {
    private static final long SEED = 20_241_209L;
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 12, 9);
    private static final int DAYS = 12;

    private static final List<String> AGES =
            List.of("16-19", "20-29", "30-39", "40-49", "50-59", "60-69", "70-79", "80");
    private static final double[] AGE_SHARES = {0.028, 0.105, 0.123, 0.164, 0.176, 0.160, 0.157, 0.087};
    private static final List<String> AREAS = List.of("EAST", "WEST", "SOUTH", "NORTH", "CENTRE");
    private static final double[] AREA_SHARES = {0.2, 0.21, 0.23, 0.14, 0.22};

    private static final List<String> LONELY =
            List.of("OFTEN_OR_ALWAYS", "SOMETIMES", "OCCASIONALLY", "HARDLY_EVER", "NEVER");

    /** The national shares of FY2023, added up, as log odds. */
    private static final double[] LONELY_UP_TO = {-2.97, -1.39, -0.41, 1.51};

    /** How much lonelier men and women of each age are than all, in log odds. */
    private static final double[] MEN = {0.0, 0.45, 0.1, 0.05, 0.35, -0.15, -0.3, -0.3};

    private static final double[] WOMEN = {0.35, 0.5, 0.15, 0.0, -0.05, -0.25, -0.35, -0.25};

    private static final List<String> UCLA_ITEMS = List.of("UCLA_COMPANIONSHIP", "UCLA_LEFT_OUT", "UCLA_ISOLATED");
    private static final List<String> UCLA = List.of("NEVER", "HARDLY_EVER", "SOMETIMES", "ALWAYS");

    /** What those who chose each option of the direct question answer to an item, on average, from 0 to 3. */
    private static final double[] UCLA_MEANS = {2.2, 1.8, 1.4, 0.9, 0.4};

    private static final double LEFT_OPEN = 0.013;

    private final Random random = new Random(SEED);

    private LonelinessAnswers() {}

    static List<GeneratedSheet> generate(int count) {
        LonelinessAnswers generator = new LonelinessAnswers();
        List<GeneratedSheet> sheets = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            sheets.add(generator.sheet());
        }
        return sheets;
    }

    private GeneratedSheet sheet() {
        Map<String, Answer> answers = new HashMap<>();
        int age = drawn(AGE_SHARES);
        boolean isMan = random.nextDouble() < 0.445;
        answer(answers, "AGE", AGES.get(age));
        answer(answers, "SEX", random.nextDouble() < 0.006 ? "OTHER" : isMan ? "MALE" : "FEMALE");
        answer(answers, "AREA", AREAS.get(drawn(AREA_SHARES)));
        int lonely = lonely(isMan ? MEN[age] : WOMEN[age]);
        answer(answers, "LONELY", LONELY.get(lonely));
        for (String item : UCLA_ITEMS) {
            answer(answers, item, UCLA.get(ucla(UCLA_MEANS[lonely])));
        }
        SurveyChannel channel = random.nextDouble() < 0.2 + 0.085 * age ? SurveyChannel.MAIL : SurveyChannel.WEB;
        return new GeneratedSheet(answers, channel, FIRST_DAY.plusDays(random.nextInt(DAYS)));
    }

    private void answer(Map<String, Answer> answers, String question, String option) {
        if (random.nextDouble() >= LEFT_OPEN) {
            answers.put(question, new Answer.Chosen(List.of(option), null));
        }
    }

    private int lonely(double shift) {
        double drawn = random.nextDouble();
        int option = 0;
        while (option < LONELY_UP_TO.length && drawn >= 1 / (1 + Math.exp(-(LONELY_UP_TO[option] + shift)))) {
            option++;
        }
        return option;
    }

    private int ucla(double mean) {
        double spread = random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5;
        return (int) Math.max(0, Math.min(UCLA.size() - 1, Math.round(mean + 1.3 * spread)));
    }

    private int drawn(double[] shares) {
        double drawn = random.nextDouble();
        for (int i = 0; i < shares.length - 1; i++) {
            drawn -= shares[i];
            if (drawn < 0) {
                return i;
            }
        }
        return shares.length - 1;
    }
}
