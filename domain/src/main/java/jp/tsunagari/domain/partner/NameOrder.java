package jp.tsunagari.domain.partner;

import java.util.Comparator;
import java.util.UUID;
import jp.tsunagari.domain.shared.CodePointOrder;

/** The order of everything that would otherwise be equal: name by code point, then id as it is written. */
final class NameOrder {
    /** Ids in the order of their text; {@link UUID#compareTo} would compare signed halves. */
    static final Comparator<UUID> IDS = Comparator.comparing(UUID::toString);

    /** Committees by name, then id. */
    static final Comparator<Committee> COMMITTEES =
            Comparator.comparing(Committee::name, CodePointOrder.BY_CODE_POINT).thenComparing(Committee::id, IDS);

    /** Organisations by name, then id. */
    static final Comparator<Organisation> ORGANISATIONS = Comparator.comparing(
                    Organisation::name, CodePointOrder.BY_CODE_POINT)
            .thenComparing(Organisation::id, IDS);

    private NameOrder() {}
}
