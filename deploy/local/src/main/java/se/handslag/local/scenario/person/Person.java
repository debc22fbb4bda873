package se.handslag.local.scenario.person;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.local.scenario.file.Group;

/**
 * A synthetic person and their time in an intervention.
 *
 * @param index from 0, in the order of the file; part of the Idempotency-Keys
 * @param endedOn empty while still in
 */
public record Person(int index, Identity identity, Group group, LocalDate startedOn, Optional<LocalDate> endedOn) {

    /** Who the person is, to the participant-service. */
    public record Identity(String kind, String number, String givenName, String familyName) {}
}
