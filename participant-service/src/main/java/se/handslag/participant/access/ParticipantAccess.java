package se.handslag.participant.access;

import java.util.List;
import java.util.stream.Stream;
import se.handslag.kit.access.AccessRules;

/**
 * Who may see what of a participant: the whole list. What no rule here grants is refused as "not found", so that nobody
 * learns that the person is known (R3.6).
 */
public final class ParticipantAccess {
    private static final AccessRules<ParticipantCase> OF_OPEN =
            new AccessRules<>(List.of(new ResponsibleAgency(), new ReceiverWithConsent("RESPONSIBILITY")));

    /** Codes, dates and the responsible agency. */
    public static final AccessRules<ParticipantCase> CORE = new AccessRules<>(List.of(
            new ResponsibleAgency(),
            new ReceiverWithConsent("RESPONSIBILITY"),
            new SeesSurvivor(OF_OPEN),
            new MergedByAgency(),
            new ClosedByAgency()));

    /** Name and number. */
    public static final AccessRules<ParticipantCase> IDENTITY = new AccessRules<>(
            List.of(new ResponsibleAgency(), new ReceiverWithConsent("IDENTITY"), new OwesFollowUp()));

    /** What the participant consented to. */
    public static final AccessRules<ParticipantCase> CONSENTS =
            new AccessRules<>(List.of(new ResponsibleAgency(), new ClosedByAgency()));

    /** Needs, and what was written about them. */
    public static final AccessRules<ParticipantCase> ASSESSMENT = new AccessRules<>(List.of(
            new ResponsibleAgency(), new ReceiverWithConsent("ASSESSMENT"), new PartyOfJointPlanning("ASSESSMENT")));

    /** The shared plan's steps, and what was written about them. */
    public static final AccessRules<ParticipantCase> PLAN = new AccessRules<>(
            List.of(new ResponsibleAgency(), new ReceiverWithConsent("PLAN"), new PartyOfJointPlanning("PLAN")));

    /** That the participant takes part in interventions, and how it ended. */
    public static final AccessRules<ParticipantCase> PARTICIPATION =
            new AccessRules<>(List.of(new ResponsibleAgency(), new InformedByConsent("PARTICIPATION")));

    /** How other agencies answered when the participant was offered to them. */
    public static final AccessRules<ParticipantCase> HAND_OFF_ANSWERS =
            new AccessRules<>(List.of(new ResponsibleAgency(), new InformedByConsent("HAND_OFF_ANSWERS")));

    /** That the person is known here, and by which id: whoever may know anything of them. */
    public static final AccessRules<ParticipantCase> ANYTHING =
            new AccessRules<>(Stream.of(CORE, IDENTITY, ASSESSMENT, PLAN, PARTICIPATION)
                    .flatMap(it -> it.rules().stream())
                    .toList());

    private ParticipantAccess() {}
}
