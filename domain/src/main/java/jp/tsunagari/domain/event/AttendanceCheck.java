package jp.tsunagari.domain.event;

import java.util.List;
import java.util.Map;
import jp.tsunagari.domain.shared.Precision;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;

/**
 * Whether the categories of those who came agree with their total: exact ones add up to it. What is only known to be about so many, or is
 * counted in another unit, is held against nothing. How many had registered plays no part: people walk in. House rule.
 */
public final class AttendanceCheck {
    private AttendanceCheck() {}

    /**
     * Those of one kind.
     *
     * @param number how many, 0 or more; null where it is not known
     * @param unit what is counted
     * @param precision how exact the number is
     */
    public record Category(Long number, CountUnit unit, Precision precision) {
        private boolean isExact() {
            return number != null && precision == Precision.EXACT;
        }

        private boolean isFirm() {
            return number != null && precision != Precision.ABOUT;
        }
    }

    /**
     * What contradicts the total.
     *
     * @return nothing; or {@link RefusalCode#ATTENDANCE_DOES_NOT_ADD_UP} on {@code categories}: the categories of the total's unit are all
     *     exact and do not make an exact total, or fall short of one that is at least so many; or what is firmly known of them is more
     *     than an exact total
     */
    public static List<Refusal> faults(List<Category> categories, PeopleCount total) {
        List<Category> parts = categories.stream()
                .filter(category -> category.unit() == total.unit())
                .toList();
        long sum = parts.stream()
                .filter(Category::isFirm)
                .mapToLong(Category::number)
                .sum();
        boolean complete = !parts.isEmpty() && parts.stream().allMatch(Category::isExact);
        boolean isShort = complete && sum < total.number() && total.precision() != Precision.ABOUT;
        boolean isAbove = sum > total.number() && total.precision() == Precision.EXACT;
        if (!isShort && !isAbove) {
            return List.of();
        }
        return List.of(Refusal.of(
                RefusalCode.ATTENDANCE_DOES_NOT_ADD_UP,
                "categories",
                Map.of("sum", sum, "total", total.number(), "difference", total.number() - sum)));
    }
}
