package jp.tsunagari.api.shared.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jp.tsunagari.api.shared.problem.ProblemMapper;

/** The first answer to a request, as it is given again. */
record KeptAnswer(int status, String contentType, String location, String etag, String body) {
    static final String REPLAYED = "Idempotent-Replayed";

    Response replay() {
        Response.ResponseBuilder answer = Response.status(status).header(REPLAYED, "true");
        if (body != null) {
            answer.entity(body).type(contentType);
        }
        if (location != null) {
            answer.header(HttpHeaders.LOCATION, location);
        }
        if (etag != null) {
            answer.header(HttpHeaders.ETAG, etag);
        }
        if (ProblemMapper.MEDIA_TYPE.equals(contentType)) {
            answer.header(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        return answer.build();
    }
}
