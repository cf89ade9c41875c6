package jp.tsunagari.api.shared.security;

/** What a caller may be. MEMBER, COUNCIL and STAFF hold within the municipalities of the caller, NATIONAL and ADMIN everywhere. */
public enum Role {
    MEMBER,
    COUNCIL,
    STAFF,
    NATIONAL,
    ADMIN;

    public boolean isWithinMunicipalities() {
        return this == MEMBER || this == COUNCIL || this == STAFF;
    }

    /** The same names for annotations. */
    public static final class Name {
        public static final String MEMBER = "MEMBER";
        public static final String COUNCIL = "COUNCIL";
        public static final String STAFF = "STAFF";
        public static final String NATIONAL = "NATIONAL";
        public static final String ADMIN = "ADMIN";

        private Name() {}
    }
}
