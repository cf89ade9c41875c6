package jp.tsunagari.api.shared.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list the caller wants. A CSV without a limit is the whole list: a person who downloads a table expects all of it. */
public class PageRequest {
    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 200;
    private static final int CSV_LIMIT = 100_000;
    private static final MediaType CSV = new MediaType("text", "csv");

    @QueryParam("limit")
    @Min(1)
    @Max(MAX_LIMIT)
    @Parameter(description = "Rows of a page; 50 by default. A CSV without it has the whole list, up to 100,000 rows.")
    Integer limit;

    @QueryParam("cursor")
    @Parameter(description = "nextCursor of the page before")
    String cursor;

    @Context
    HttpHeaders headers;

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
        return isTable() ? CSV_LIMIT : DEFAULT_LIMIT;
    }

    /** Whether the caller likes a CSV better than JSON. */
    private boolean isTable() {
        return headers != null
                && headers.getAcceptableMediaTypes().stream()
                        .filter(type -> type.isCompatible(MediaType.APPLICATION_JSON_TYPE) || type.isCompatible(CSV))
                        .findFirst()
                        .filter(type -> !type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                        .isPresent();
    }

    /** The key after which the page begins, or null for the first page. */
    public String after(String scope) {
        return cursor == null ? null : Cursor.decode(cursor, scope);
    }
}
