package se.handslag.kit.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** A value that fits a schema: what the schema gives as an example, else something plain of its type. */
final class SchemaExample {
    private static final int DEEPEST = 8;
    private static final String UUID = "0198c5a0-7d3e-7c11-9a53-3f6f0f2b9d10";
    private final Map<String, Schema> schemas;

    SchemaExample(Map<String, Schema> schemas) {
        this.schemas = schemas == null ? Map.of() : schemas;
    }

    Object of(Schema schema) {
        return of(schema, 0);
    }

    private Object of(Schema schema, int depth) {
        Object given = given(schema);
        if (given != null) {
            return given;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            return schemas.containsKey(name) && depth < DEEPEST ? of(schemas.get(name), depth + 1) : null;
        }
        Schema choice = choice(schema);
        if (choice != null) {
            return of(choice, depth + 1);
        }
        return ofType(schema, depth);
    }

    private static Object given(Schema schema) {
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().getFirst();
        }
        if (schema.getConstValue() != null) {
            return schema.getConstValue();
        }
        return schema.getEnumeration() == null || schema.getEnumeration().isEmpty()
                ? null
                : schema.getEnumeration().getFirst();
    }

    private static Schema choice(Schema schema) {
        return Stream.of(schema.getOneOf(), schema.getAnyOf())
                .filter(options -> options != null && !options.isEmpty())
                .map(List::getFirst)
                .findFirst()
                .orElse(null);
    }

    private Object ofType(Schema schema, int depth) {
        return switch (type(schema)) {
            case OBJECT -> object(schema, depth);
            case ARRAY -> schema.getItems() == null ? List.of() : list(of(schema.getItems(), depth + 1));
            case INTEGER, NUMBER -> schema.getMinimum() == null ? 1 : schema.getMinimum();
            case BOOLEAN -> true;
            case STRING -> text(schema);
            case NULL -> null;
        };
    }

    private static List<Object> list(Object item) {
        return item == null ? List.of() : List.of(item);
    }

    private Map<String, Object> object(Schema schema, int depth) {
        Map<String, Object> example = new LinkedHashMap<>();
        for (Schema part : schema.getAllOf() == null ? List.<Schema>of() : schema.getAllOf()) {
            if (of(part, depth + 1) instanceof Map<?, ?> more) {
                more.forEach((name, value) -> example.put((String) name, value));
            }
        }
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> put(example, name, of(property, depth + 1)));
        }
        if (schema.getAdditionalPropertiesSchema() != null && schema.getProperties() == null) {
            put(example, "self", of(schema.getAdditionalPropertiesSchema(), depth + 1));
        }
        return example;
    }

    private static void put(Map<String, Object> example, String name, Object value) {
        if (value != null) {
            example.put(name, value);
        }
    }

    private static SchemaType type(Schema schema) {
        if (schema.getType() == null || schema.getType().isEmpty()) {
            return SchemaType.OBJECT;
        }
        return schema.getType().stream()
                .filter(type -> type != SchemaType.NULL)
                .findFirst()
                .orElse(SchemaType.NULL);
    }

    private static String text(Schema schema) {
        return switch (schema.getFormat() == null ? "" : schema.getFormat()) {
            case "uuid" -> UUID;
            case "date" -> "2026-11-22";
            case "date-time" -> "2026-11-22T08:00:00Z";
            case "uri" -> "https://api.example" + ApiDescription.ROOT;
            default -> "text";
        };
    }
}
