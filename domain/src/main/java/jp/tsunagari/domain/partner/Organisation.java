package jp.tsunagari.domain.partner;

import java.util.Objects;
import java.util.UUID;

/**
 * An organisation (団体) of a city, as the rules see it.
 *
 * @param id its id
 * @param name its name as written
 */
public record Organisation(UUID id, String name) {

    /** Id and name are always known. */
    public Organisation {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
    }
}
