package jp.tsunagari.api.shared.csv;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;

/** A CSV file that a caller sends, as it came. */
public record CsvBody(byte[] bytes) {
    private static final int LIMIT = 20 << 20;

    /** Takes the body up to the limit of imports. */
    @Provider
    @Consumes(CsvWriter.MEDIA_TYPE)
    public static class Reader implements MessageBodyReader<CsvBody> {
        @Override
        public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
            return type == CsvBody.class;
        }

        @Override
        public CsvBody readFrom(
                Class<CsvBody> type,
                Type generic,
                Annotation[] annotations,
                MediaType media,
                MultivaluedMap<String, String> headers,
                InputStream body)
                throws IOException {
            byte[] bytes = body.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw Problem.of(ProblemType.BODY_TOO_LARGE);
            }
            return new CsvBody(bytes);
        }
    }
}
