package se.handslag.participant.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.access.Disclosure;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.rest.PageRequest;
import se.handslag.participant.access.ParticipantAccess;
import se.handslag.participant.access.ParticipantCases;
import se.handslag.participant.access.SeenUnits;
import se.handslag.participant.directory.KnownGroups;
import se.handslag.participant.text.PersonalTexts;

/** Reads deviations for the agency that recorded them: judged, recorded, and only then shown (R3.7). */
@ApplicationScoped
class DeviationReader {
    private final Deviations deviations;
    private final KnownGroups groups;
    private final PersonalTexts texts;
    private final ParticipantCases cases;
    private final Disclosure disclosure;
    private final CurrentCaller caller;

    DeviationReader(
            Deviations deviations,
            KnownGroups groups,
            PersonalTexts texts,
            ParticipantCases cases,
            Disclosure disclosure,
            CurrentCaller caller) {
        this.deviations = deviations;
        this.groups = groups;
        this.texts = texts;
        this.cases = cases;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    /**
     * A deviation and what was written about it.
     *
     * @param text in clear: personal data
     */
    record Read(Deviation deviation, Optional<String> text) {
        /** Keeps the text out of every log (R4.4). */
        @Override
        public String toString() {
            return "Read[protected]";
        }
    }

    /** Our own, in codes and dates. */
    List<Deviation> ours(PageRequest page) {
        Caller who = caller.get();
        return deviations.page(who.requireAgency(), SeenUnits.of(who), page);
    }

    /** What was lifted to the groups in which the caller sits: nothing of it tells of a person. */
    List<LiftedDeviation> lifted(PageRequest page) {
        Caller who = caller.get();
        return deviations.lifted(groups.seating(who.requireAgency(), who.unit()), page);
    }

    /** 404 if there is none or another agency recorded it. */
    Read one(UUID id) {
        Deviation deviation = deviations.findByIdOptional(id).orElseThrow(Disclosure::nothingToSee);
        return disclosure.of(
                DeviationAccess.RULES,
                new DeviationAccess.Subject(deviation, cases.find(deviation.participantId())),
                deviation.participantId(),
                "read-deviation",
                _ -> new Read(deviation, text(deviation)));
    }

    /** The words are about the person: shown for as long as the agency may see the person. */
    private Optional<String> text(Deviation deviation) {
        return cases.find(deviation.participantId())
                .flatMap(known -> ParticipantAccess.ANYTHING.decide(caller.get(), known))
                .map(_ -> texts.of(List.of(deviation.id())).get(deviation.id()));
    }
}
