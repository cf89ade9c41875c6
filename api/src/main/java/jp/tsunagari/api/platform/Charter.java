package jp.tsunagari.api.platform;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jp.tsunagari.domain.shared.PartialDate;

/** The platform's charter (要領): when it was adopted and where it can be read. */
public record Charter(
        PartialDate adoptedOn, @Size(min = 1, max = 500) @Pattern(regexp = "https?://[^\\s]+") String url) {}
