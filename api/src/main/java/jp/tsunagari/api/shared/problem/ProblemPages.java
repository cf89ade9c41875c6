package jp.tsunagari.api.shared.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A page for every {@code type} of a problem, in both languages. */
@Path("/problems")
public class ProblemPages {
    @GET
    @Path("{slug}")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @PermitAll
    @Operation(hidden = true)
    public String page(@PathParam("slug") String slug) {
        ProblemType type = Arrays.stream(ProblemType.values())
                .filter(candidate -> candidate.slug().equals(slug))
                .findFirst()
                .orElseThrow(Problem::notFound);
        return """
                <!doctype html>
                <html lang="ja"><head><meta charset="utf-8"><title>%1$s</title></head>
                <body><h1>%1$s</h1><p>%3$s</p><section lang="en"><h1>%2$s</h1><p>%4$s</p></section>
                <p><code>%5$d %6$s</code></p></body></html>
                """
                .formatted(
                        type.title(Language.JA),
                        type.title(Language.EN),
                        Messages.text(Language.JA, "problem." + slug, Map.of()),
                        Messages.text(Language.EN, "problem." + slug, Map.of()),
                        type.status(),
                        slug);
    }
}
