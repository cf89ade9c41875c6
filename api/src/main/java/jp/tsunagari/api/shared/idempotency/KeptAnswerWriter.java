package jp.tsunagari.api.shared.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import jp.tsunagari.api.shared.concurrency.EntityTags;
import jp.tsunagari.api.shared.concurrency.Stored;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemMapper;
import org.jboss.resteasy.reactive.RestResponse;

/** Writes down an answer as it goes out. */
@Singleton
class KeptAnswerWriter {
    /** As the framework names it where the bytes are not written by {@link EntityTags}. */
    private static final String JSON = MediaType.APPLICATION_JSON + ";charset=UTF-8";

    private final ObjectMapper mapper;
    private final ProblemMapper problems;

    KeptAnswerWriter(ObjectMapper mapper, ProblemMapper problems) {
        this.mapper = mapper;
        this.problems = problems;
    }

    /** @param result what the method of a resource returned */
    KeptAnswer of(Object result) {
        if (result instanceof RestResponse<?> answer) {
            return of(answer.toResponse());
        }
        if (result instanceof Response answer) {
            return of(answer.getStatus(), answer.getHeaderString(HttpHeaders.LOCATION), answer.getEntity());
        }
        return of(result == null ? 204 : 200, null, result);
    }

    KeptAnswer of(Problem problem) {
        String body = text(bytes(problems.view(problem)));
        return new KeptAnswer(problem.type().status(), ProblemMapper.MEDIA_TYPE, null, null, body);
    }

    private KeptAnswer of(int status, String location, Object answer) {
        if (answer == null) {
            return new KeptAnswer(status, null, location, null, null);
        }
        Object kept = answer instanceof CarriesSecret secret ? secret.withoutSecret() : answer;
        byte[] body = kept instanceof Stored stored ? stored.bytes() : bytes(kept);
        String etag = kept instanceof Versioned record ? EntityTags.tag(record, body) : null;
        return new KeptAnswer(status, etag == null ? JSON : MediaType.APPLICATION_JSON, location, etag, text(body));
    }

    private byte[] bytes(Object answer) {
        try {
            return mapper.writeValueAsBytes(answer);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
