package jp.tsunagari.api.codelist;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.shared.problem.Language;
import jp.tsunagari.api.shared.problem.Messages;
import jp.tsunagari.api.shared.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1")
@Tag(name = "code-lists")
@Produces(MediaType.APPLICATION_JSON)
public class CodeListResource {
    /** One code with its labels. */
    @Schema(name = "CodeListCode")
    public record Code(@NotNull String code, @NotNull String ja, @NotNull String en) {}

    /** The name of a code list. */
    @Schema(name = "CodeListName")
    public record Name(@NotNull String name) {}

    @GET
    @Path("code-lists")
    @PermitAll
    @Operation(summary = "Name all code lists")
    public List<Name> listCodeLists() {
        return Arrays.stream(CodeList.values())
                .map(list -> new Name(list.slug()))
                .toList();
    }

    @GET
    @Path("code-lists/{name}")
    @PermitAll
    @Operation(summary = "Read the codes of an enumeration with their labels in Japanese and English")
    public List<Code> getCodeList(@PathParam("name") String name) {
        CodeList list = CodeList.named(name).orElseThrow(Problem::notFound);
        return list.codes().stream()
                .map(code -> new Code(code, label(Language.JA, list, code), label(Language.EN, list, code)))
                .toList();
    }

    private static String label(Language language, CodeList list, String code) {
        return Messages.text(language, "code." + list.slug() + "." + code, Map.of());
    }
}
