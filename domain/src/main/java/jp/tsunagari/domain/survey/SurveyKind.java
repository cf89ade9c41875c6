package jp.tsunagari.domain.survey;

/** What a survey is for, as the year-end documents of the cities tell them apart. */
public enum SurveyKind {
    /** 実態把握調査: residents about their ties. */
    RESIDENT(false),
    /** リソース調査: organisations about what they can do for the platform. */
    RESOURCE(true),
    /** 支援機関アンケート: support organisations about the cases that they see. */
    SUPPORT_ORGANISATION(true),
    /** 参加者アンケート: those who came to an event. */
    EVENT_QUESTIONNAIRE(false),
    /** ヒアリング: interviews. */
    HEARING(false);

    private final boolean answeredByOrganisations;

    SurveyKind(boolean answeredByOrganisations) {
        this.answeredByOrganisations = answeredByOrganisations;
    }

    /** Whether organisations answer and not persons; such a survey is never anonymous. */
    public boolean isAnsweredByOrganisations() {
        return answeredByOrganisations;
    }
}
