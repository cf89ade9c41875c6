package jp.tsunagari.api.shared.persistence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of records whose changes are told, each by the path name of its collection. */
public enum RecordType {
    MUNICIPALITIES,
    PLATFORMS,
    ORGANISATIONS,
    COMMITTEES,
    COMMITTEE_MEMBERSHIPS,
    COMMITTEE_INVENTORIES,
    MEMBERS,
    STEPS,
    MEETINGS,
    REGIONAL_COUNCILS,
    CORE_PARTNER_SELECTIONS,
    STATUS_TRANSITIONS,
    SURVEYS,
    SURVEY_TRANSITIONS,
    QUESTIONNAIRES,
    INVITATIONS,
    ANSWER_SHEETS,
    PUBLICATIONS,
    REPORTED_RESULTS,
    PILOT_EVENTS,
    PILOT_EVENT_TRANSITIONS,
    SESSIONS,
    REGISTRATIONS,
    FUNDING_SOURCES,
    AWARDS,
    ALLOCATIONS,
    CONTRACTS,
    PAYMENTS,
    REVERSALS,
    API_KEYS,
    WEBHOOKS;

    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<RecordType> ofPath(String path) {
        return Arrays.stream(values()).filter(type -> type.path().equals(path)).findFirst();
    }
}
