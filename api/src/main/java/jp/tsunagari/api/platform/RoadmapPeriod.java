package jp.tsunagari.api.platform;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** One function of the platform and the years of its life in which it is built; without {@code toYear} it goes on. */
public record RoadmapPeriod(
        @NotNull @Min(0) @Max(100) Integer fromYear,
        @Min(0) @Max(100) Integer toYear,
        @NotNull @Size(min = 1, max = 200) String function,
        @Size(max = 50) List<@NotNull @Size(min = 1, max = 200) String> activities) {}
