package se.handslag.participant.responsibility;

import java.util.UUID;

/**
 * What must be done before an act on a participant changes anything: told when the participant is locked. What time alone
 * has done by then is written down first, also if nobody looked meanwhile.
 */
public interface BeforeAct {
    /** The participant, if there is one, is locked, and nothing has changed yet. */
    void locked(UUID participantId);
}
