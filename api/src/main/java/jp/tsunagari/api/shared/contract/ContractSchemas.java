package jp.tsunagari.api.shared.contract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.tsunagari.domain.partner.Field;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Makes the schemas say what the service does: a field that may be absent may also be null, an input takes no other fields, an answer
 * has all its fields, and a merge patch is its input with nothing required.
 */
final class ContractSchemas {
    private static final String REF = "#/components/schemas/";
    private static final String PATCH = "MergePatch";

    private final OpenAPI contract;
    private final Map<String, Schema> schemas;

    ContractSchemas(OpenAPI contract) {
        this.contract = contract;
        this.schemas = new LinkedHashMap<>(contract.getComponents().getSchemas());
    }

    void finish() {
        schemas.get("Field")
                .setEnumeration(
                        Stream.of(Field.values()).<Object>map(Field::code).toList());
        schemas.put("CsvBody", OASFactory.createSchema().addType(Schema.SchemaType.STRING));
        Set<String> inputs = reachable(roots(true));
        Set<String> answers = reachable(roots(false));
        answers.add("Problem");
        answers.add("ProblemFault");
        Map<String, Schema> patches = new TreeMap<>();
        for (String name : inputs) {
            if (name.startsWith(PATCH)) {
                patches.put(name, patch(schemas.get(name.substring(PATCH.length()))));
            }
        }
        for (String name :
                Stream.concat(inputs.stream(), answers.stream()).distinct().toList()) {
            Schema schema = schemas.get(name);
            if (schema != null && schema.getProperties() != null && !name.startsWith(PATCH)) {
                inOrder(name, schema);
                complete(schema, inputs.contains(name), answers.contains(name) && !name.startsWith("Problem"));
            }
        }
        schemas.putAll(patches);
        inputs.remove("IfMatch");
        Map<String, Schema> kept = new TreeMap<>();
        schemas.forEach((name, schema) -> {
            if (inputs.contains(name) || answers.contains(name)) {
                kept.put(name, schema);
            }
        });
        contract.getComponents().setSchemas(kept);
    }

    /** A detail begins as its record stands in lists; the generator shuffles the fields that JSON takes from the list view. */
    private void inOrder(String name, Schema schema) {
        Schema inLists = name.endsWith("Detail") ? schemas.get(name.replaceFirst("Detail$", "View")) : null;
        if (inLists != null) {
            Map<String, Schema> ordered = new LinkedHashMap<>();
            inLists.getProperties()
                    .keySet()
                    .forEach(field -> ordered.put(field, schema.getProperties().get(field)));
            schema.getProperties().forEach(ordered::putIfAbsent);
            schema.setProperties(ordered);
        }
    }

    private void complete(Schema schema, boolean inInput, boolean inAnswer) {
        List<String> required = schema.getRequired() == null ? List.of() : schema.getRequired();
        Map<String, Schema> properties = new LinkedHashMap<>();
        schema.getProperties()
                .forEach((name, property) ->
                        properties.put(name, required.contains(name) ? property : nullable(property)));
        schema.setProperties(properties);
        if (inInput) {
            schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
            schema.setRequired(
                    required.isEmpty() ? null : required.stream().sorted().toList());
        } else if (inAnswer) {
            schema.setRequired(properties.keySet().stream().sorted().toList());
        }
    }

    private Schema patch(Schema input) {
        Schema patch = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
        List<String> required = input.getRequired() == null ? List.of() : input.getRequired();
        input.getProperties()
                .forEach((name, property) ->
                        patch.addProperty(name, required.contains(name) ? property : nullable(property)));
        patch.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
        patch.setDescription("JSON Merge Patch (RFC 7396): fields left out stay, null removes");
        return patch;
    }

    private static Schema nullable(Schema schema) {
        if (schema.getRef() != null) {
            Schema reference = OASFactory.createSchema().ref(schema.getRef());
            return OASFactory.createSchema()
                    .description(schema.getDescription())
                    .anyOf(List.of(reference, OASFactory.createSchema().addType(Schema.SchemaType.NULL)));
        }
        if (schema.getType() == null || schema.getType().contains(Schema.SchemaType.NULL)) {
            return schema;
        }
        List<Schema.SchemaType> types = new ArrayList<>(schema.getType());
        types.add(Schema.SchemaType.NULL);
        schema.setType(types);
        return schema;
    }

    /** Whether an answer of this schema carries an entity tag. */
    boolean isTagged(String ref) {
        if (ref == null) {
            return false;
        }
        String name = ref.substring(REF.length());
        Schema schema = schemas.get(name);
        return name.equals("InventoryView")
                || name.equals("InventoryReport")
                || name.equals("SelectionView")
                || schema != null
                        && schema.getProperties() != null
                        && schema.getProperties().containsKey("version");
    }

    private Set<String> roots(boolean ofBodies) {
        Set<String> roots = new HashSet<>();
        contract.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .values()
                .forEach(operation -> {
                    if (ofBodies) {
                        if (operation.getRequestBody() != null) {
                            collect(operation.getRequestBody().getContent(), roots);
                        }
                        parameters(operation, roots);
                    } else {
                        operation
                                .getResponses()
                                .getAPIResponses()
                                .values()
                                .forEach(answer -> collect(answer.getContent(), roots));
                    }
                }));
        return roots;
    }

    private void parameters(Operation operation, Set<String> roots) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> names(parameter.getSchema(), roots));
        }
    }

    private void collect(Content content, Set<String> roots) {
        if (content != null) {
            for (MediaType type : content.getMediaTypes().values()) {
                names(type.getSchema(), roots);
            }
        }
    }

    private Set<String> reachable(Set<String> roots) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            String name = open.pop();
            if (seen.add(name) && schemas.containsKey(name)) {
                Set<String> next = new HashSet<>();
                names(schemas.get(name), next);
                open.addAll(next);
            }
        }
        return seen;
    }

    private static void names(Schema schema, Set<String> into) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            into.add(schema.getRef().substring(REF.length()));
        }
        names(schema.getItems(), into);
        names(schema.getAdditionalPropertiesSchema(), into);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> names(property, into));
        }
        all(schema.getAnyOf(), into);
        all(schema.getAllOf(), into);
        all(schema.getOneOf(), into);
    }

    private static void all(List<Schema> parts, Set<String> into) {
        if (parts != null) {
            parts.forEach(part -> names(part, into));
        }
    }
}
