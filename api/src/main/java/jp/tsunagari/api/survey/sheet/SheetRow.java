package jp.tsunagari.api.survey.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.tsunagari.api.shared.csv.CsvSource;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Language;
import jp.tsunagari.api.shared.problem.Messages;
import jp.tsunagari.api.shared.problem.Slug;
import jp.tsunagari.domain.shared.JapaneseDates;
import jp.tsunagari.domain.shared.Result;
import jp.tsunagari.domain.survey.CheckedSheet;
import jp.tsunagari.domain.survey.Question;
import jp.tsunagari.domain.survey.SheetCheck;
import jp.tsunagari.domain.survey.SurveyChannel;

/** Makes a sheet of one row of a CSV: the columns are the codes of the questions, several options stand with semicolons between. */
final class SheetRow {
    static final String CHANNEL = "channel";
    static final String RECEIVED_ON = "receivedOn";

    private static final Map<String, SurveyChannel> CHANNELS = channels();

    private final BlankSheet blank;
    private final LocalDate today;
    private final FileInvitations invitations;

    /** @param invitations null in an anonymous survey */
    SheetRow(BlankSheet blank, LocalDate today, FileInvitations invitations) {
        this.blank = blank;
        this.today = today;
        this.invitations = invitations;
    }

    /** The columns that a file of this questionnaire can have. */
    List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(CHANNEL, RECEIVED_ON));
        if (invitations != null) {
            columns.add(FileInvitations.COLUMN);
        }
        for (Question question : blank.questionnaire().questions()) {
            columns.add(question.code());
            if (question.kind().hasOptions()) {
                columns.add(question.code() + AnswersReader.TEXT);
            }
        }
        return columns;
    }

    /** The sheet, or null after adding the faults of the row. */
    AnswerSheet read(CsvSource.Row row, List<Fault> faults) {
        int before = faults.size();
        SurveyChannel channel = channel(row, faults);
        LocalDate day = day(row, faults);
        UUID invitation = invitations == null ? null : invitations.read(row, faults);
        AnswersReader reader = AnswersReader.read(tree(row), blank.questionnaire());
        reader.faults().forEach(fault -> faults.add(ofRow(row, fault)));
        Result<CheckedSheet> checked = SheetCheck.check(blank.questionnaire(), null, reader.answers(), reader.unread());
        checked.refusals().forEach(refusal -> faults.add(ofRow(row, Fault.of(refusal, ""))));
        return faults.size() > before ? null : blank.filled(checked.value(), channel, day, invitation);
    }

    private ObjectNode tree(CsvSource.Row row) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        for (Question question : blank.questionnaire().questions()) {
            String cell = row.get(question.code());
            if (cell != null) {
                tree.set(question.code(), value(question, cell));
            }
            String beside = row.get(question.code() + AnswersReader.TEXT);
            if (beside != null) {
                tree.put(question.code() + AnswersReader.TEXT, beside);
            }
        }
        return tree;
    }

    private static JsonNode value(Question question, String cell) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (question.kind()) {
            case SINGLE, SCALE -> cell.indexOf(';') < 0 ? nodes.textNode(cell) : options(cell);
            case MULTIPLE -> options(cell);
            case NUMBER -> number(cell);
            case DATE, TEXT -> nodes.textNode(cell);
        };
    }

    private static ArrayNode options(String cell) {
        ArrayNode options = JsonNodeFactory.instance.arrayNode();
        for (String option : cell.split(";")) {
            if (!option.isBlank()) {
                options.add(option.strip());
            }
        }
        return options;
    }

    private static JsonNode number(String cell) {
        String digits = Normalizer.normalize(cell, Normalizer.Form.NFKC)
                .replace(",", "")
                .strip();
        try {
            return JsonNodeFactory.instance.numberNode(Long.parseLong(digits));
        } catch (NumberFormatException notANumber) {
            return JsonNodeFactory.instance.textNode(cell);
        }
    }

    private static SurveyChannel channel(CsvSource.Row row, List<Fault> faults) {
        String cell = row.get(CHANNEL);
        SurveyChannel channel = cell == null ? null : CHANNELS.get(cell);
        if (cell == null) {
            faults.add(Fault.at(row.pointer(CHANNEL), "missing"));
        } else if (channel == null) {
            String allowed = Stream.of(SurveyChannel.values()).map(Enum::name).collect(Collectors.joining(", "));
            faults.add(Fault.at(row.pointer(CHANNEL), "unknown-code", Map.of("allowed", allowed)));
        }
        return channel;
    }

    private LocalDate day(CsvSource.Row row, List<Fault> faults) {
        String cell = row.get(RECEIVED_ON);
        if (cell == null) {
            return today;
        }
        Result<LocalDate> day = JapaneseDates.parse(cell);
        if (!day.isOk()) {
            day.refusals()
                    .forEach(refusal ->
                            faults.add(Fault.at(row.pointer(RECEIVED_ON), Slug.of(refusal.code()), refusal.values())));
            return null;
        }
        if (day.value().isAfter(today)) {
            faults.add(Fault.at(row.pointer(RECEIVED_ON), "received-in-future", Map.of("max", today)));
        }
        return day.value();
    }

    private static Fault ofRow(CsvSource.Row row, Fault fault) {
        return Fault.at(
                "/rows/" + row.line() + fault.pointer().substring("/answers".length()), fault.code(), fault.values());
    }

    /** By their codes, and by their names in both languages. */
    private static Map<String, SurveyChannel> channels() {
        Map<String, SurveyChannel> channels = new HashMap<>();
        for (SurveyChannel channel : SurveyChannel.values()) {
            channels.put(channel.name(), channel);
            for (Language language : Language.values()) {
                channels.put(Messages.text(language, "code.survey-channels." + channel.name(), Map.of()), channel);
            }
        }
        return channels;
    }
}
