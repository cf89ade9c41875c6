package jp.tsunagari.api.shared.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list the caller wants. A CSV without a limit is the whole list: a person who downloads a table expects all of it. */
public class PageRequest {
    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 200;
    private static final int CSV_LIMIT = 10_000;

    @QueryParam("limit")
    @Min(1)
    @Max(MAX_LIMIT)
    @Parameter(description = "Rows of a page; 50 by default. A CSV without it has the whole list.")
    Integer limit;

    @QueryParam("cursor")
    @Parameter(description = "nextCursor of the page before")
    String cursor;

    @HeaderParam(HttpHeaders.ACCEPT)
    @Parameter(hidden = true)
    String accept;

    public PageRequest() {}

    public static PageRequest of(Integer limit, String cursor) {
        PageRequest request = new PageRequest();
        request.limit = limit;
        request.cursor = cursor;
        return request;
    }

    public int limit() {
        if (limit != null) {
            return limit;
        }
        return accept != null && accept.startsWith("text/csv") ? CSV_LIMIT : DEFAULT_LIMIT;
    }

    /** The key after which the page begins, or null for the first page. */
    String after(String scope) {
        return cursor == null ? null : Cursor.decode(cursor, scope);
    }
}
