package se.handslag.kit.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/** JSON means what it says: a string is no number, a number no string, nothing follows the document. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    /** After everybody else: the module that reads dates more freely is registered at the lowest priority but this. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    @SuppressWarnings("deprecation") // MapperFeature on a mapper that exists: Quarkus hands out no builder
    public void customize(ObjectMapper mapper) {
        mapper.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        mapper.enable(
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true);
        mapper.coercionConfigDefaults().setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        for (CoercionInputShape shape : new CoercionInputShape[] {
            CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean
        }) {
            mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
        }
        mapper.registerModule(new SimpleModule("text-only")
                .addDeserializer(
                        LocalDate.class, new TextOnly<>(LocalDate.class, text -> LocalDate.parse(plainYear(text))))
                .addDeserializer(
                        Instant.class, new TextOnly<>(Instant.class, text -> OffsetDateTime.parse(plainYear(text))
                                .toInstant())));
    }

    /** ISO 8601 has years beyond four digits, with a sign; no database and no calendar here reaches so far. */
    private static String plainYear(String text) {
        if (text.startsWith("+") || text.startsWith("-")) {
            throw new DateTimeParseException("a year has four digits", text, 0);
        }
        return text;
    }
}
