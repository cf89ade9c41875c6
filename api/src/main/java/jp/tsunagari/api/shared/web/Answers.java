package jp.tsunagari.api.shared.web;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers with a status of their own. */
public final class Answers {
    private Answers() {}

    /** 201 with the address of the new record. */
    public static <T> RestResponse<T> created(String collection, UUID id, T view) {
        return RestResponse.ResponseBuilder.<T>create(Response.Status.CREATED)
                .entity(view)
                .location(URI.create("/api/v1/" + collection + "/" + id))
                .build();
    }

    /** What an upsert answers: 201 with the address where the record is new, else 200. */
    public static <T> RestResponse<T> put(boolean isNew, String path, T view) {
        RestResponse.ResponseBuilder<T> answer = RestResponse.ResponseBuilder.<T>create(
                        isNew ? Response.Status.CREATED : Response.Status.OK)
                .entity(view);
        return (isNew ? answer.location(URI.create("/api/v1/" + path)) : answer).build();
    }
}
