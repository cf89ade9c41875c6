package jp.tsunagari.api.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** RFC 9457 problem details as they stand on the wire. */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemView(
        @NotNull String type,
        @NotNull String title,
        @NotNull int status,
        String detail,
        @NotNull String instance,
        String traceId,
        List<ProblemFault> errors) {

    /** One fault: where ({@code pointer} into the body or {@code parameter} of the query), which, and in words. */
    @Schema(name = "ProblemFault")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProblemFault(String pointer, String parameter, @NotNull String code, @NotNull String message) {
        static ProblemFault of(Fault fault, Language language) {
            return new ProblemFault(
                    fault.pointer(),
                    fault.parameter(),
                    fault.code(),
                    Messages.text(language, "fault." + fault.code(), fault.values()));
        }
    }

    public static ProblemView of(Problem problem, String path, String traceId, Language language) {
        ProblemType type = problem.type();
        return new ProblemView(
                "/problems/" + type.slug(),
                type.title(language),
                type.status(),
                Messages.text(language, "problem." + type.slug(), java.util.Map.of()),
                path,
                traceId,
                problem.faults().isEmpty()
                        ? null
                        : problem.faults().stream()
                                .map(fault -> ProblemFault.of(fault, language))
                                .toList());
    }
}
