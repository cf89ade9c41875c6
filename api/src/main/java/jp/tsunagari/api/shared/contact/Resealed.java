package jp.tsunagari.api.shared.contact;

import java.util.UUID;

/**
 * A portion of rows that were encrypted anew.
 *
 * @param rows how many were
 * @param last the id behind which the next portion begins; null where none is left
 */
public record Resealed(int rows, UUID last) {
    /** Nothing, and nothing is left. */
    public static final Resealed NOTHING = new Resealed(0, null);
}
