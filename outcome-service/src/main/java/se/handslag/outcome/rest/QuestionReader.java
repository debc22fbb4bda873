package se.handslag.outcome.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import se.handslag.outcome.counting.Period;
import se.handslag.outcome.report.ReportSettings;
import se.handslag.outcome.selection.Question;

/** Makes a question out of a request's parameters, or says at once all that is wrong with them (400). */
@ApplicationScoped
class QuestionReader {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_CODE = 40;
    private static final Set<String> KNOWN = Set.of(
            ReportParameters.ASSOCIATION,
            ReportParameters.INTERVENTION,
            ReportParameters.FROM,
            ReportParameters.TO,
            ReportParameters.AS_OF);

    private final Clock clock;
    private final java.time.Period longest;

    QuestionReader(Clock clock, ReportSettings settings) {
        this.clock = clock;
        this.longest = settings.longestPeriod();
    }

    Question read(ReportParameters given, UriInfo uri) {
        Faults faults = new Faults();
        if (!KNOWN.containsAll(uri.getQueryParameters().keySet())) {
            faults.add("query", "Only association, intervention, from, to and asOf are known.");
        }
        Optional<String> association = faults.required(
                ReportParameters.ASSOCIATION, given.association, QuestionReader::code, "Send an association's code.");
        Optional<UUID> intervention = faults.optional(
                ReportParameters.INTERVENTION, given.intervention, UUID::fromString, "Send an intervention's UUID.");
        Optional<LocalDate> from = faults.required(
                ReportParameters.FROM, given.from, LocalDate::parse, "Send a date such as 2018-01-01.");
        Optional<LocalDate> to =
                faults.required(ReportParameters.TO, given.to, LocalDate::parse, "Send a date such as 2018-06-30.");
        from.ifPresent(first -> to.ifPresent(last -> check(first, last, faults)));
        Instant now = clock.instant();
        Optional<Instant> asOf = faults.optional(
                ReportParameters.AS_OF, given.asOf, QuestionReader::moment, "Send a moment such as 2018-08-15T12:00:00Z.");
        if (asOf.filter(now::isBefore).isPresent()) {
            faults.add(ReportParameters.AS_OF, "Nobody knows yet what will be recorded: send a moment that has been.");
        }
        faults.throwIfAny();
        Period period = new Period(from.orElseThrow(), to.orElseThrow());
        return new Question(association.orElseThrow(), intervention, period, asOf.orElse(now));
    }

    private void check(LocalDate from, LocalDate to, Faults faults) {
        if (from.isAfter(to)) {
            faults.add(ReportParameters.TO, "The last day comes before the first.");
        } else if (!to.isBefore(from.plus(longest))) {
            faults.add(ReportParameters.TO, "The period is longer than " + longest + ".");
        }
    }

    private static String code(String text) {
        if (text.length() > LONGEST_CODE || !CODE.matcher(text).matches()) {
            throw new IllegalArgumentException("no code");
        }
        return text;
    }

    /** Any zone is taken; facts are kept in microseconds, so what is finer makes no difference. */
    private static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
    }
}
