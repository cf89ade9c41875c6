package jp.tsunagari.api.platform;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jp.tsunagari.domain.shared.PartialDate;

/** A name that the platform had before, and until when as far as known. */
public record FormerName(@NotNull @Size(min = 1, max = 200) String name, PartialDate until) {}
