package se.handslag.intervention.participation;

/** What made a participation look as it does in one of its versions. */
public enum VersionKind {
    IN_REGISTRATION,
    OUT_REGISTRATION,
    START_CORRECTION,
    END_CORRECTION
}
