package se.handslag.intervention.importing.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.handslag.intervention.codelist.Coded;
import se.handslag.intervention.importing.ImportRow;
import se.handslag.intervention.importing.RegisteredReferences.Reference;
import se.handslag.intervention.importing.RowErrors;
import se.handslag.intervention.importing.work.RunningPersons.Running;
import se.handslag.intervention.importing.work.Verdict.Already;
import se.handslag.intervention.importing.work.Verdict.Bad;
import se.handslag.intervention.importing.work.Verdict.Good;
import se.handslag.intervention.intervention.Intervention;
import se.handslag.intervention.participant.KnownParticipant;
import se.handslag.intervention.participation.AnonymousEntry;
import se.handslag.intervention.participation.EntryFaults;
import se.handslag.intervention.participation.Fault;
import se.handslag.intervention.participation.InRegistrationOutcome;
import se.handslag.intervention.participation.InRegistrationOutcome.Started;
import se.handslag.intervention.participation.InRegistrationRefusal;
import se.handslag.intervention.participation.LateRegistration;
import se.handslag.intervention.participation.Leaving;
import se.handslag.intervention.participation.Participation;
import se.handslag.intervention.participation.PersonEntry;
import se.handslag.intervention.participation.inregistration.InRegistrationForm;
import se.handslag.intervention.participation.inregistration.InRegistrationForm.OfAnonymous;
import se.handslag.intervention.participation.inregistration.InRegistrationForm.OfPerson;
import se.handslag.intervention.participation.inregistration.InRegistrationProblems;
import se.handslag.intervention.participation.outregistration.OutRegistrationProblems;
import se.handslag.intervention.participation.outregistration.OutRegistrationRequest;
import se.handslag.intervention.question.Questionnaire;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.problem.ProblemException;

/** Judges one row by the very checks that one registration of its own goes through, and in their words. */
final class RowJudgement {
    private static final String IN = "/inRegistration";
    private static final String OUT = "/outRegistration";

    private final ImportRow row;
    private final BatchFacts facts;
    private final Sender sender;
    private final UnaryOperator<String> place;
    private final Optional<Leaving> leaving;

    /**
     * Of this row.
     *
     * @param place what a JSON pointer is called in the file
     */
    RowJudgement(ImportRow row, BatchFacts facts, Sender sender, UnaryOperator<String> place) {
        this.row = row;
        this.facts = facts;
        this.sender = sender;
        this.place = place;
        this.leaving = Optional.ofNullable(row.outRegistration()).map(OutRegistrationRequest::toCommand);
    }

    /**
     * Who registers, and when.
     *
     * @param agency code
     * @param today in Sweden
     */
    record Sender(String agency, LocalDate today, Recording recording) {}

    /** What becomes of it; if it starts somebody, that is noted in the facts. */
    Verdict verdict() {
        Intervention intervention =
                facts.interventions().get(row.inRegistration().interventionId());
        if (intervention == null) {
            return bad(InRegistrationProblems.noIntervention(), IN);
        }
        if (facts.references().contains(reference(intervention))) {
            return new Already();
        }
        return switch (InRegistrationForm.of(row.inRegistration())) {
            case OfPerson form -> person(form.participantId(), form.entry(), intervention);
            case OfAnonymous form -> anonymous(form.entry(), intervention);
        };
    }

    private Verdict person(UUID participantId, PersonEntry entry, Intervention intervention) {
        KnownParticipant known = facts.participants().get(participantId);
        if (known == null) {
            return bad(InRegistrationProblems.noParticipant(), IN);
        }
        Questionnaire questions = facts.questions().get(intervention.association());
        List<Fault> faults = new ArrayList<>(under(
                IN,
                List.of(
                        unlisted(entry.codes()),
                        EntryFaults.contradictions(entry),
                        EntryFaults.unanswered(entry, questions))));
        leaving.ifPresent(end -> faults.addAll(under(
                OUT,
                List.of(
                        unlisted(end.codes()),
                        EntryFaults.contradictions(end),
                        EntryFaults.unanswered(end, questions),
                        mistaken(end)))));
        if (!faults.isEmpty()) {
            return bad(InRegistrationProblems.invalid(faults), "");
        }
        Running there = new Running(participantId, intervention.id());
        if (leaving.isEmpty() && facts.running().contains(there)) {
            return bad(InRegistrationProblems.alreadyRunning(), IN);
        }
        Verdict verdict = started(
                Participation.ofPerson(intervention, known, entry, sender.agency(), sender.today(), sender.recording()),
                intervention);
        if (verdict instanceof Good && leaving.isEmpty()) {
            facts.running().add(there);
        }
        return verdict;
    }

    private Verdict anonymous(AnonymousEntry entry, Intervention intervention) {
        List<Fault> faults = under(IN, List.of(unlisted(entry.codes())));
        return faults.isEmpty()
                ? started(
                        Participation.ofAnonymous(intervention, entry, sender.agency(), sender.recording()),
                        intervention)
                : bad(InRegistrationProblems.invalid(faults), "");
    }

    private Verdict started(InRegistrationOutcome outcome, Intervention intervention) {
        return switch (outcome) {
            case Started started -> ended(new LateRegistration(started), intervention);
            case InRegistrationRefusal why -> bad(InRegistrationProblems.refused(why), IN);
        };
    }

    private Verdict ended(LateRegistration registration, Intervention intervention) {
        return leaving.flatMap(end -> registration.end(end, intervention.period(), sender.today(), sender.recording()))
                .map(why -> bad(OutRegistrationProblems.refused(why), OUT))
                .orElseGet(() -> new Good(registration, reference(intervention)));
    }

    private Reference reference(Intervention intervention) {
        return new Reference(intervention.association(), row.externalReference());
    }

    private Stream<Fault> unlisted(List<Coded> codes) {
        return facts.codes().unlisted(codes).stream().map(coded -> new Fault(coded.pointer(), coded.hint()));
    }

    private static Stream<Fault> mistaken(Leaving end) {
        return end.reason().voids()
                ? Stream.of(new Fault("/exitReason", "A mistake is not imported: leave the row out."))
                : Stream.empty();
    }

    private static List<Fault> under(String part, List<Stream<Fault>> faults) {
        return faults.stream()
                .flatMap(it -> it)
                .map(fault -> new Fault(part + fault.pointer(), fault.detail()))
                .toList();
    }

    private Verdict bad(ProblemException problem, String part) {
        return new Bad(RowErrors.of(problem, pointer -> place.apply(part + pointer)));
    }
}
