package se.handslag.kit.rest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;

/**
 * A place in a list: the sort keys of the last row shown. Opaque to callers, not secret and not signed: it only says
 * where to go on, never what may be seen. Every accessor answers 400 if the key is missing or of another type.
 *
 * @param keys in the order of the list's sort
 */
public record Cursor(List<String> keys) {
    private static final String SEPARATOR = "\u001f";

    public Cursor {
        keys = List.copyOf(keys);
    }

    /** After the row with these sort keys. */
    public static Cursor after(Object... keys) {
        return new Cursor(Arrays.stream(keys).map(Object::toString).toList());
    }

    static Cursor parse(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            String joined = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Cursor(List.of(joined.split(SEPARATOR, -1)));
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw malformed();
        }
    }

    String text() {
        String joined = keys.stream().collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** The key at this place, as it is. */
    public String string(int place) {
        return read(place, Function.identity());
    }

    /** The key as an instant. */
    public Instant instant(int place) {
        return read(place, Instant::parse);
    }

    /** The key as a date. */
    public LocalDate date(int place) {
        return read(place, LocalDate::parse);
    }

    /** The key as a UUID. */
    public UUID uuid(int place) {
        return read(place, UUID::fromString);
    }

    /** The key as a number. */
    public long number(int place) {
        return read(place, Long::valueOf);
    }

    private <T> T read(int place, Function<String, T> parser) {
        try {
            return parser.apply(keys.get(place));
        } catch (RuntimeException e) {
            throw malformed();
        }
    }

    private static ProblemException malformed() {
        return ProblemException.of(ProblemTypes.INVALID_REQUEST, "The cursor is not one that a list's next link gave.")
                .in("cursor", "Take it from _links.next, unchanged.");
    }
}
