package jp.tsunagari.api.shared.concurrency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import jp.tsunagari.api.shared.csv.CsvWriter;
import jp.tsunagari.api.shared.csv.Table;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every answer about one record its tag {@code "<version>-<hash of this answer>"} and answers 304 where the caller has it. */
public class EntityTags {
    private static final int HASH_BYTES = 8;

    @Inject
    ObjectMapper mapper;

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (response.getHeaders().getFirst(HttpHeaders.CACHE_CONTROL) == null) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
        response.getHeaders().add(HttpHeaders.VARY, "Accept, Accept-Language");
        if (!(response.getEntity() instanceof Versioned record)) {
            return;
        }
        byte[] body = record instanceof Stored stored ? stored.bytes() : mapper.writeValueAsBytes(record);
        String tag = tag(record, body);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (request.getMethod().equals("GET") && isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(304);
            response.setEntity(null);
        } else if (!isTable(response)) {
            response.setEntity(body, null, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    /** A record whose rows were asked for as CSV; its tag is that of the record, {@code Vary} tells the forms apart. */
    private static boolean isTable(ContainerResponseContext response) {
        return response.getEntity() instanceof Table
                && response.getMediaType() != null
                && response.getMediaType().toString().startsWith(CsvWriter.MEDIA_TYPE);
    }

    /** @param body the record as it is sent */
    public static String tag(Versioned record, byte[] body) {
        return "\"" + record.version() + "-" + hash(body) + "\"";
    }

    private static boolean isKnown(String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(known -> known.equals("*") || known.equals(tag) || known.equals("W/" + tag));
    }

    private static String hash(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
