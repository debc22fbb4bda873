package se.handslag.outcome.format;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;

/** How a caller wants to read a report. */
record Form(Format format, Language language, Decimals decimals) {

    /** What the request's Accept and Accept-Language ask for; 406 if it is none of ours. */
    static Form of(HttpHeaders headers, Decimals decimals) {
        Format format = headers.getAcceptableMediaTypes().stream()
                .filter(Form::wanted)
                .flatMap(type -> Format.fitting(type).stream())
                .findFirst()
                .orElseThrow(() -> ProblemException.of(
                        ProblemTypes.NOT_ACCEPTABLE, "Reports are JSON, CSV, XLSX or HTML: ask for one of them."));
        return new Form(format, Language.of(headers.getAcceptableLanguages()), decimals);
    }

    /** What makes one writing of the same figures differ from another. */
    String name() {
        return format.bilingual()
                ? format.name()
                : (format + "-" + language + (format == Format.CSV ? "-" + decimals : "")).toLowerCase(Locale.ROOT);
    }

    private static boolean wanted(MediaType type) {
        return !type.getParameters().getOrDefault("q", "1").matches("0(\\.0*)?");
    }
}
