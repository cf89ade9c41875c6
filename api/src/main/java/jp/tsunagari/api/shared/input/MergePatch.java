package jp.tsunagari.api.shared.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A JSON Merge Patch (RFC 7396) for an input of type T. It is applied to the present values, and the result is read like a new input,
 * so a patch can never leave a record that a POST would have refused.
 */
public record MergePatch<T>(
        @Schema(description = "replaced by the fields of the input, all optional") T value,
        @Schema(hidden = true) JsonNode tree,
        @Schema(hidden = true) Class<T> type,
        @Schema(hidden = true) ObjectMapper mapper) {
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    /** The whole input after the patch; faults carry pointers that fit both the patch and the record. */
    public T applyTo(T current) {
        return InputReader.read(merge(mapper.valueToTree(current), tree), type);
    }

    static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result = target.isObject() ? target.deepCopy() : JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> field : patch.properties()) {
            if (field.getValue().isNull()) {
                result.remove(field.getKey());
            } else {
                JsonNode present = result.path(field.getKey());
                result.set(field.getKey(), merge(present, field.getValue()));
            }
        }
        return result;
    }
}
