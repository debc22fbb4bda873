package se.handslag.participant.identity;

/** Asked only of the anonymous, who have no number that tells it (R3.4). */
public enum Sex {
    FEMALE,
    MALE
}
