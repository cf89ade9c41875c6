package jp.tsunagari.api.event;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.domain.event.AttendanceCheck;
import jp.tsunagari.domain.event.AttendanceCounts;
import jp.tsunagari.domain.event.CountUnit;
import jp.tsunagari.domain.event.PeopleCount;
import jp.tsunagari.domain.shared.Precision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who came to a session, counted apart from who registered, as a caller sends it and as it is stored. */
public record AttendanceForm(
        @Schema(description = "Exact ones of the total's unit add up to it") @Size(max = 50)
                List<@NotNull Category> categories,
        @Schema(description = "Left out, with no categories, where nobody has counted") @Min(0) @Max(1_000_000)
                Long total,
        @Schema(description = "PERSON where left out") CountUnit unit,
        @Schema(description = "EXACT where left out") Precision precision)
        implements Input {

    /** Those of one kind: residents, officials, welfare commissioners. */
    @Schema(name = "AttendanceCategory")
    public record Category(
            @NotNull @Size(min = 1, max = 100) String name,
            @Schema(description = "Left out where it is not known") @Min(0) @Max(1_000_000) Long count,
            @Schema(description = "As the total's where left out") CountUnit unit,
            @Schema(description = "EXACT where left out") Precision precision) {}

    boolean isEmpty() {
        return total == null && categories.isEmpty();
    }

    /** The same with everything said that may be left out. */
    AttendanceForm complete() {
        CountUnit common = unit == null ? CountUnit.PERSON : unit;
        return new AttendanceForm(
                categories.stream()
                        .map(category -> new Category(
                                category.name,
                                category.count,
                                category.unit == null ? common : category.unit,
                                exactWhereLeftOut(category.precision)))
                        .toList(),
                total,
                common,
                exactWhereLeftOut(precision));
    }

    private static Precision exactWhereLeftOut(Precision precision) {
        return precision == null ? Precision.EXACT : precision;
    }

    /** Of a complete one. */
    PeopleCount count() {
        return new PeopleCount(total, unit, precision);
    }

    /** Of a complete one. */
    List<AttendanceCheck.Category> parts() {
        return categories.stream()
                .map(category -> new AttendanceCheck.Category(category.count, category.unit, category.precision))
                .toList();
    }

    /** Of a complete one: one count for each unit. */
    List<PeopleCount> counts() {
        return AttendanceCounts.of(count(), parts());
    }
}
