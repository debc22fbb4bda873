package se.handslag.participant.identity;

/**
 * Kinds of protected identity (R4.3). Which one somebody has is itself sensitive: it is asked for at the edge and goes no
 * further.
 */
public enum ProtectionKind {
    SEKRETESSMARKERING,
    SKYDDAD_FOLKBOKFORING
}
