package jp.tsunagari.domain.shared;

/** Every reason for which the domain can refuse something. It carries no text; whoever shows a refusal words it. */
public enum RefusalCode {
    /** The text is not a date in any form that is read. */
    DATE_FORMAT,
    /** The text has the form of a date, but the calendar has no such day. */
    DATE_NOT_EXISTING,
    /** The day exists, but not in the era that is named. Values: {@code era}, {@code firstDay}, {@code lastDay}. */
    DATE_OUTSIDE_ERA,
    /** The text is neither a year, nor a month, nor a day. */
    PARTIAL_DATE_FORMAT,
    /** The text is not a fiscal year in any form that is read. */
    FISCAL_YEAR_FORMAT,
    /** The era never had a fiscal year of that number. Values: {@code era}, {@code min}, {@code max}, {@code actual}. */
    FISCAL_YEAR_OUTSIDE_ERA,
    /** The fiscal year lies outside the years that are kept. Values: {@code min}, {@code max}, {@code actual}. */
    FISCAL_YEAR_OUT_OF_RANGE,

    /** A corporate number has 13 digits. Values: {@code expected}, {@code actual}. */
    CORPORATE_NUMBER_LENGTH,
    /** A corporate number holds something that is no digit. */
    CORPORATE_NUMBER_NOT_DIGITS,
    /** A corporate number is written in full-width digits. */
    CORPORATE_NUMBER_FULL_WIDTH,
    /** The first digit of a corporate number does not check. Values: {@code expected}, {@code actual}. */
    CORPORATE_NUMBER_CHECK_DIGIT,
    /** {@code T} and 13 digits is a qualified-invoice number, not a corporate number. */
    CORPORATE_NUMBER_IS_INVOICE_NUMBER,

    /** A municipality code has six digits, or five without the check digit. Values: {@code expected}, {@code actual}. */
    MUNICIPALITY_CODE_LENGTH,
    /** A municipality code holds something that is no digit. */
    MUNICIPALITY_CODE_NOT_DIGITS,
    /** A municipality code is written in full-width digits. */
    MUNICIPALITY_CODE_FULL_WIDTH,
    /** The sixth digit of a municipality code does not check. Values: {@code expected}, {@code actual}. */
    MUNICIPALITY_CODE_CHECK_DIGIT,
    /** The first two digits of a municipality code name no prefecture (01–47). Values: {@code actual}. */
    MUNICIPALITY_CODE_PREFECTURE,

    /** The field of a committee is not on the list. Values: {@code allowed}. */
    FIELD_UNKNOWN,
    /** The text is not a field with an optional subfield in brackets. */
    FIELD_FORMAT,

    /** At least one seat has to be filled. Values: {@code min}, {@code actual}. */
    SEATS_TOO_FEW,
    /** A minimum number of committees is at least one. Values: {@code min}, {@code actual}. */
    MINIMUM_COMMITTEES_TOO_FEW,
    /** An exclusion or override needs its reason. */
    REASON_MISSING,
    /** An override says neither to add nor to drop. */
    OVERRIDE_ACTION_MISSING,
    /** The organisation is not one of the city's. Values: {@code organisationId} where one was given. */
    ORGANISATION_UNKNOWN,
    /** The organisation stands twice in one list. Values: {@code organisationId}. */
    ORGANISATION_REPEATED,
    /** The committee is not one of the city's. Values: {@code committeeId}. */
    COMMITTEE_UNKNOWN,
    /** The number of base committees is below one or above the valid ones. Values: {@code min}, {@code max}, {@code actual}. */
    BASE_COMMITTEES_OUT_OF_RANGE,

    /** A platform membership cannot go from that state to that one. Values: {@code from}, {@code to}, {@code allowed}. */
    MEMBER_TRANSITION_NOT_ALLOWED,
    /** Leaving needs its date. */
    LEFT_DATE_MISSING,
    /** Nobody leaves before having joined. Values: {@code since}, {@code actual}. */
    LEFT_BEFORE_SINCE,
    /** The tier follows from other facts and can't be entered. Values: {@code tier}. */
    TIER_DERIVED,
    /** The organisation already has an open membership of that tier. Values: {@code tier}. */
    MEMBERSHIP_ALREADY_OPEN,

    /** A platform cannot go from that status to that one. Values: {@code from}, {@code to}, {@code allowed}. */
    PLATFORM_TRANSITION_NOT_ALLOWED,
    /** Establishing needs a lead department. */
    LEAD_DEPARTMENT_MISSING,
    /** Establishing needs a concept or a charter. */
    CONCEPT_OR_CHARTER_MISSING,
    /** Establishing needs the fiscal year of establishment. */
    ESTABLISHED_FISCAL_YEAR_MISSING,
    /** The fiscal year of establishment has not begun. Values: {@code actual}, {@code max}. */
    ESTABLISHED_FISCAL_YEAR_IN_FUTURE,
    /** The day of establishment has not come. Values: {@code actual}, {@code max}. */
    ESTABLISHED_ON_IN_FUTURE,
    /** The day of establishment lies in another fiscal year. Values: {@code actual}, {@code expected}. */
    ESTABLISHED_ON_OUTSIDE_FISCAL_YEAR,
    /** Establishing needs an accepted core partner or an advisory body. */
    CORE_PARTNER_OR_ADVISORY_BODY_MISSING,
    /** Establishing needs a meeting held or scheduled. */
    MEETING_MISSING,

    /** What was published is withdrawn, and never a draft again. Values: {@code from}, {@code to}, {@code allowed}. */
    VISIBILITY_NOT_ALLOWED,

    /** An established regional council needs its date. */
    COUNCIL_ESTABLISHED_ON_MISSING,
    /** A period ends before it begins. Values: {@code from}, {@code until}. */
    PERIOD_ENDS_BEFORE_START,
    /** Two periods of one council member overlap. Values: {@code organisationId}, {@code from}, {@code until}. */
    COUNCIL_MEMBER_PERIODS_OVERLAP,

    /** A mail address cannot be read. */
    EMAIL_FORMAT,
    /** A telephone number cannot be read. */
    TELEPHONE_FORMAT,
    /** A hybrid session asks how the party takes part. */
    PARTY_FORMAT_MISSING,
    /** The session is not held in that format. Values: {@code offered}. */
    PARTY_FORMAT_NOT_OFFERED,
    /** A party has more people than the session takes. Values: {@code max}, {@code actual}. */
    PARTY_LARGER_THAN_CAPACITY,
    /** A confirmed party would not fit any more. Values: {@code left}, {@code actual}. */
    PARTY_DOES_NOT_FIT,
    /** More people are confirmed than the session shall take. Values: {@code confirmed}, {@code actual}. */
    CAPACITY_BELOW_CONFIRMED,
    /** The session, or its pilot event, does not take place. */
    SESSION_CANCELLED,
    /** People register while the pilot event is open. Values: {@code status}. */
    PILOT_EVENT_NOT_OPEN,
    /** The first day of registration has not come. Values: {@code opensOn}. */
    REGISTRATION_NOT_BEGUN,
    /** The last day of registration has passed. Values: {@code closesOn}. */
    REGISTRATION_CLOSED,

    /** A survey cannot go from that status to that one. Values: {@code from}, {@code to}, {@code allowed}. */
    SURVEY_TRANSITION_NOT_ALLOWED,
    /** Opening a survey needs a questionnaire. */
    QUESTIONNAIRE_MISSING,
    /** The last day of the survey has passed. Values: {@code closesOn}. */
    SURVEY_ENDED,
    /** Tables of the survey are published; it takes no more answers, so that sheets are only added. */
    SURVEY_ALREADY_PUBLISHED,
    /** An anonymous survey that holds answers by code was closed, and counted as a whole; it takes no more of them. */
    SURVEY_ANSWERED_ANONYMOUSLY,
    /** The threshold stays once tables were published by it. Values: {@code value}. */
    THRESHOLD_FIXED,
    /** Publishing needs tables or results to publish. */
    RESULTS_MISSING,
    /** The survey takes no answers now. Values: {@code status}, {@code opensOn}, {@code closesOn} (empty where none is set). */
    SURVEY_NOT_OPEN,
    /** A survey whose answers belong to organisations can't be anonymous. Values: {@code kind}. */
    ANONYMOUS_NOT_ALLOWED,
    /** Whether a survey is anonymous is set when it is created. */
    ANONYMITY_FIXED,

    /** A code of an invitation has ten characters. Values: {@code expected}, {@code actual}. */
    INVITATION_CODE_LENGTH,
    /** A code of an invitation holds a character that no code has. Values: {@code allowed}. */
    INVITATION_CODE_CHARACTER,
    /** The characters of a code do not check: one is wrong, or two are swapped. */
    INVITATION_CODE_CHECK,
    /** The sheet names a version of the questionnaire on which it can't be answered. Values: {@code expected}, {@code actual}. */
    QUESTIONNAIRE_VERSION_WRONG,
    /** The question was not shown to who answers so. Values: {@code question}, {@code condition} (the earlier question). */
    QUESTION_HIDDEN,
    /** The question asks for an answer. Values: {@code question}. */
    ANSWER_MISSING,
    /** The answer is not one to a question of this kind. Values: {@code question}, {@code kind}. */
    ANSWER_TYPE,
    /** A single choice has one answer. Values: {@code question}, {@code actual}. */
    SINGLE_CHOICE,
    /** An option is chosen twice. Values: {@code question}, {@code option}. */
    OPTION_CHOSEN_TWICE,
    /** An option that stands alone is chosen with others. Values: {@code question}, {@code option}. */
    EXCLUSIVE_WITH_OTHERS,
    /** A number lies outside of its range. Values: {@code question}, {@code min}, {@code max}, {@code actual}. */
    NUMBER_OUT_OF_RANGE,
    /** A text says nothing. Values: {@code question}. */
    TEXT_BLANK,
    /** A text is too long. Values: {@code question}, {@code max}, {@code actual}. */
    TEXT_TOO_LONG,
    /** A text holds a control character or half a character. Values: {@code question}. */
    TEXT_CONTROL_CHARACTER,
    /** A text stands beside no option that takes one. Values: {@code question}. */
    OTHER_TEXT_WITHOUT_OPTION,
    /** The code of a question stands twice. Values: {@code question}. */
    QUESTION_REPEATED,
    /** A file of sheets has a column of this name for something else. Values: {@code question}. */
    QUESTION_RESERVED,
    /** A closed question needs options. Values: {@code kind}. */
    OPTIONS_MISSING,
    /** Only a closed question has options. Values: {@code kind}. */
    OPTIONS_NOT_ALLOWED,
    /** The code of an option stands twice. Values: {@code option}. */
    OPTION_REPEATED,
    /** Tables name what is not an option by this code. Values: {@code option}. */
    OPTION_RESERVED,
    /** The question has no such option. Values: {@code option}. */
    OPTION_UNKNOWN,
    /** Only a multiple choice has exclusive options. Values: {@code kind}. */
    EXCLUSIVE_NOT_ALLOWED,
    /** A question has one option with text at most. Values: {@code option}. */
    OTHER_REPEATED,
    /** A condition names an earlier closed question. Values: {@code question}. */
    CONDITION_QUESTION_UNKNOWN,
    /** A number needs its range. Values: {@code kind}. */
    RANGE_MISSING,
    /** Only a number has a range. Values: {@code kind}. */
    RANGE_NOT_ALLOWED,
    /** The least number is above the largest. Values: {@code min}, {@code max}. */
    RANGE_TURNED,
    /** An attribute is asked by a single choice without a condition. Values: {@code attribute}. */
    ATTRIBUTE_NOT_SINGLE,
    /** Two questions ask the same attribute. Values: {@code attribute}. */
    ATTRIBUTE_REPEATED,
    /** An item of a scale is a single choice of so many options. Values: {@code scale}, {@code expected}. */
    SCALE_OPTIONS,
    /** The code of an option does not say which of the four answers of the UCLA scale it is, or says it twice. Values: {@code option}. */
    SCALE_OPTION_UNKNOWN,
    /** A scale has all of its items or none. Values: {@code expected}, {@code actual}. */
    SCALE_ITEMS,
    /** Sheets have answered this question in another meaning. Values: {@code question}, {@code version}. */
    QUESTION_MEANING_CHANGED,
    /** A question of this kind cannot fill that field of an organisation's entry. Values: {@code kind}, {@code feeds}. */
    FEED_KIND,
    /** Two questions fill the same field of an organisation's entry. Values: {@code feeds}. */
    FEED_REPEATED,
    /** Persons' answers fill nobody's entry. Values: {@code kind}. */
    FEED_NOT_ALLOWED,
    /** More questionnaires came back than were given out. Values: {@code actual}, {@code max}. */
    MORE_RETURNED_THAN_DISTRIBUTED,
    /** More answers than questionnaires that came back. Values: {@code actual}, {@code max}. */
    MORE_ANSWERS_THAN_RETURNED,
    /** More answers than questionnaires that were given out. Values: {@code actual}, {@code max}. */
    MORE_ANSWERS_THAN_DISTRIBUTED,
    /** A count is below 0. Values: {@code name}, {@code min}, {@code actual}. */
    COUNT_NEGATIVE,
    /** A count is larger than one that it lies within. Values: {@code smaller}, {@code smallerCount}, {@code larger}, {@code largerCount}. */
    COUNTS_CONTRADICT,
    /** The parts of a total are all known and fall short of it. Values: {@code parts}, {@code sum}, {@code total}, {@code expected}. */
    COUNTS_DO_NOT_ADD_UP,
    /** There is no stratum with people in it. */
    STRATA_MISSING,
    /** A sample is at least one and at most the population. Values: {@code min}, {@code max}, {@code actual}. */
    SAMPLE_OUT_OF_RANGE,
    /** An item of a scale is worth something else. Values: {@code min}, {@code max}, {@code actual}. */
    SCALE_VALUE_OUT_OF_RANGE,
    /** The options are not those of the national survey. Values: {@code expected}, {@code actual}. */
    OPTIONS_DO_NOT_MAP,
    /** Too few respondents to compare. Values: {@code min}, {@code actual}. */
    RESPONDENTS_TOO_FEW,
    /** No choice of cells protects what earlier versions withheld. Values: {@code versions}. */
    TABLES_NOT_PROTECTABLE,
    /** Too few people lie between two versions. Values: {@code before}, {@code now}, {@code difference}, {@code min}. */
    VERSION_DIFFERS_BY_FEW,
    /** A stratum has people but no sheet that could stand for them. Values: {@code stratum}, {@code population}. */
    STRATUM_WITHOUT_SHEETS,
    /** The strata are told apart by other attributes than the first one. Values: {@code expected}. */
    STRATA_ATTRIBUTES_DIFFER,
    /** A stratum that is to be stood for needs its population. Values: {@code stratum}. */
    STRATUM_POPULATION_MISSING,
    /** No question asks the attribute. Values: {@code attribute}. */
    ATTRIBUTE_NOT_ASKED,
    /** The question depends on another, so that not everybody was asked. Values: {@code question}. */
    QUESTION_CONDITIONAL,
    /** The survey has no such question. Values: {@code question}. */
    QUESTION_UNKNOWN,
    /** Tables are made of questions with options. Values: {@code question}. */
    QUESTION_NOT_CLOSED,
    /** A table names one question twice. Values: {@code question}. */
    QUESTION_CROSSED_WITH_ITSELF,
    /** A table is split by a question that asks an attribute. Values: {@code question}. */
    NOT_AN_ATTRIBUTE,
    /** The same table stands twice. Values: {@code question}. */
    TABLE_REPEATED,
    /** A publication has only so many two-way tables. Values: {@code max}, {@code actual}. */
    TOO_MANY_TWO_WAY_TABLES,
    /** An earlier version merged other options of this question. Values: {@code question}. */
    MERGES_CHANGED,
    /** The chosen tables have more cells than are withheld together. Values: {@code max}, {@code actual}. */
    TABLES_TOO_LARGE,
    /** The survey has no sheet to publish tables of. */
    SHEETS_MISSING,
    /** What a survey asks whom stays once it was opened or answered. Values: {@code value}. */
    KIND_FIXED,
    /** Of options to be merged only some lead to another question of the tables. Values: {@code question} (the other one). */
    MERGE_ACROSS_CONDITION,
    /** A question has only so many options. Values: {@code max}, {@code actual}. */
    OPTIONS_TOO_MANY,
    /** Only options of a single choice that follow each other are merged, each once. Values: {@code question}. */
    OPTIONS_NOT_NEIGHBOURS,
    /** Publishing fewer or more sheets than are counted as valid needs a reason. Values: {@code valid}, {@code sheets}. */
    DIFFERENCE_REASON_MISSING,
    /** The number of people that the tables would withhold was told to everybody before. Values: {@code shown}. */
    TOTAL_ALREADY_SHOWN,
    /** Tables are published of a survey that is closed. Values: {@code status}. */
    SURVEY_NOT_CLOSED,
    /** A pilot event cannot go from its status to this one. Values: {@code from}, {@code to}, {@code allowed}. */
    PILOT_EVENT_TRANSITION_NOT_ALLOWED,
    /** Who came, by category, does not make the total. Values: {@code sum}, {@code total}, {@code difference} (total − sum). */
    ATTENDANCE_DOES_NOT_ADD_UP,
    /** A breakdown does not make its total. Values: {@code sum}, {@code total}, {@code difference} (total − sum). */
    BREAKDOWN_DOES_NOT_ADD_UP,
    /** What ends at a time also begins at one. */
    SESSION_START_MISSING,
    /** A session ends after it begins, on the same day. Values: {@code startsAt}, {@code endsAt}. */
    SESSION_ENDS_BEFORE_START,
    /** The last day of registration lies before the first. Values: {@code opensOn}, {@code closesOn}. */
    REGISTRATION_CLOSES_BEFORE_OPENING,
    /** Nobody registers after the session. Values: {@code heldOn}, {@code actual}. */
    REGISTRATION_AFTER_SESSION,
    /** A session that is held in one way has no places for the other. Values: {@code format}. */
    CAPACITY_OF_ANOTHER_FORMAT,
    /** More places in one format than in all. Values: {@code capacity}, {@code actual}. */
    FORMAT_CAPACITY_ABOVE_CAPACITY,
    /** An amount is none that an entry can have. Values: {@code min}, {@code max}, {@code actual}. */
    AMOUNT_OUT_OF_RANGE,
    /** All awards of a platform would add up to too much. Values: {@code limit}, {@code used}, {@code left}, {@code actual}. */
    SUM_TOO_LARGE,
    /** The allocations would exceed their award. Values: {@code limit}, {@code used}, {@code left}, {@code actual}. */
    OVER_AWARD,
    /** The contracts would exceed their allocation. Values: {@code limit}, {@code used}, {@code left}, {@code actual}. */
    OVER_ALLOCATION,
    /** The payments would exceed their contract. Values: {@code limit}, {@code used}, {@code left}, {@code actual}. */
    OVER_CONTRACT,
    /** Less is left of the entry than is to be reversed. Values: {@code left}, {@code actual}. */
    REVERSAL_TOO_LARGE,
    /** A contract lies outside of the award's year. Values: {@code from}, {@code until}, {@code actual}. */
    CONTRACT_OUTSIDE_YEAR,
    /** A payment lies outside of the time until the books close. Values: {@code from}, {@code until}, {@code actual}. */
    PAYMENT_OUTSIDE_YEAR,
    /** An entry that comes from no document needs its date. Values: {@code origin}. */
    ENTRY_DATE_MISSING,
    /** An entry that comes from no document needs the day. Values: {@code origin}, {@code actual}. */
    ENTRY_DAY_MISSING,
    /** What is decided about an award is not written down before. Values: {@code max} (today), {@code actual}. */
    DECISION_IN_FUTURE,
    /** An award is not settled before its year begins. Values: {@code from}, {@code actual}. */
    SETTLED_TOO_EARLY,
    /** A carry-over is decided once the year has begun. Values: {@code from}, {@code until}, {@code actual}. */
    CARRY_OVER_TOO_EARLY,
    /** A carry-over is decided by 31 March. Values: {@code from}, {@code until}, {@code actual}. */
    CARRY_OVER_TOO_LATE,
    /** An award is carried over once. Values: {@code decidedOn}. */
    CARRIED_OVER_ALREADY,
    /** An award whose source is not bound to years needs no carry-over. */
    AWARD_NOT_BOUND,
    /** The award is settled; nothing in it or below it changes any more. */
    AWARD_SETTLED,
    /** A contract is not paid in full. Values: {@code contractId}, {@code openYen}. */
    CONTRACT_OPEN,
    /** Paid and returned do not add up to the award. Values: {@code awardYen}, {@code paidYen}, {@code returnedYen}, {@code difference}. */
    SETTLEMENT_DOES_NOT_ADD_UP,
    /** A natural person is stored without anything that says who it is. */
    INDIVIDUAL_NAMED,
    /** A contractor that is no natural person has a name. */
    CONTRACTOR_NAME_MISSING
}
