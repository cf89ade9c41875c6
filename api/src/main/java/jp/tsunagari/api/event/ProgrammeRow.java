package jp.tsunagari.api.event;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A row of a session's programme; the time is left out where the source prints only the order. */
public record ProgrammeRow(
        @Pattern(regexp = ClockTime.FORM) String time, @NotNull @Size(min = 1, max = 200) String title) {}
