package se.handslag.participant.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.access.Disclosure;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.rest.PageRequest;
import se.handslag.participant.access.ParticipantAccess;
import se.handslag.participant.access.ParticipantCases;
import se.handslag.participant.text.PersonalTexts;

/** Reads deviations for the agency that recorded them: judged, recorded, and only then shown (R3.7). */
@ApplicationScoped
class DeviationReader {
    private final Deviations deviations;
    private final PersonalTexts texts;
    private final ParticipantCases cases;
    private final Disclosure disclosure;
    private final CurrentCaller caller;

    DeviationReader(
            Deviations deviations,
            PersonalTexts texts,
            ParticipantCases cases,
            Disclosure disclosure,
            CurrentCaller caller) {
        this.deviations = deviations;
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
        return deviations.page(caller.get().requireAgency(), page);
    }

    /** Empty if there is none; 404 if another agency recorded it. */
    Optional<Read> one(UUID id) {
        return deviations
                .findByIdOptional(id)
                .map(deviation -> disclosure.of(
                        DeviationAccess.RULES,
                        deviation,
                        deviation.participantId(),
                        "read-deviation",
                        _ -> new Read(deviation, text(deviation))));
    }

    /** The words are about the person: shown for as long as the agency may see the person. */
    private Optional<String> text(Deviation deviation) {
        return cases.find(deviation.participantId())
                .flatMap(known -> ParticipantAccess.CORE.decide(caller.get(), known))
                .map(_ -> texts.of(List.of(deviation.id())).get(deviation.id()));
    }
}
