package jp.tsunagari.domain.survey;

import java.util.EnumSet;
import java.util.Set;

/** What of an organisation's entry a question can fill, so that nobody fills in the same form twice. */
public enum EntryField {
    /** 名称. */
    NAME(QuestionKind.TEXT),
    /** フリガナ. */
    NAME_KANA(QuestionKind.TEXT),
    /** 別名: one on each line. */
    ALIASES(QuestionKind.TEXT),
    /** 種別: the codes of the options are those of the kinds of organisations. */
    KIND(QuestionKind.SINGLE),
    /** 分野: the codes of the options are the names of the fields. */
    FIELDS(QuestionKind.SINGLE, QuestionKind.MULTIPLE),
    /** 法人番号. */
    CORPORATE_NUMBER(QuestionKind.TEXT);

    private final Set<QuestionKind> kinds;

    EntryField(QuestionKind first, QuestionKind... more) {
        kinds = EnumSet.of(first, more);
    }

    /** Whether the answer to a question of that kind can fill it. */
    public boolean isFilledBy(QuestionKind kind) {
        return kinds.contains(kind);
    }
}
