package jp.tsunagari.api.shared.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;

/** Reads the JSON bodies of all operations: one size limit, duplicate names refused, then the strict walk. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, MergePatch.MEDIA_TYPE})
public class BodyReader implements MessageBodyReader<Object> {
    private static final int LIMIT = 1 << 20;
    private static final int LIMIT_OF_IMPORTS = 20 << 20;

    private final ObjectMapper mapper;

    @Inject
    public BodyReader(ObjectMapper mapper) {
        this.mapper = mapper.copy()
                .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true)
                .configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, true);
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return Input.class.isAssignableFrom(type) || type == MergePatch.class;
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        boolean isImport = ImportInput.class.isAssignableFrom(type);
        JsonNode tree = parse(body.readNBytes((isImport ? LIMIT_OF_IMPORTS : LIMIT) + 1), isImport);
        if (generic instanceof ParameterizedType patch) {
            return patch(tree, (Class<?>) patch.getActualTypeArguments()[0]);
        }
        return InputReader.read(tree, type);
    }

    private <T> MergePatch<T> patch(JsonNode tree, Class<T> type) {
        return new MergePatch<>(null, tree, type, mapper);
    }

    private JsonNode parse(byte[] bytes, boolean isImport) {
        if (bytes.length > (isImport ? LIMIT_OF_IMPORTS : LIMIT)) {
            throw Problem.of(ProblemType.BODY_TOO_LARGE);
        }
        try (JsonParser parser = mapper.createParser(bytes)) {
            JsonNode tree = mapper.readTree(parser);
            if (tree == null || tree.isMissingNode() || parser.nextToken() != null) {
                throw Problem.of(ProblemType.UNREADABLE_BODY);
            }
            return tree;
        } catch (JsonProcessingException malformed) {
            throw Problem.of(ProblemType.UNREADABLE_BODY);
        } catch (IOException malformed) {
            throw Problem.of(ProblemType.UNREADABLE_BODY);
        }
    }
}
