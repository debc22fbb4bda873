package se.handslag.intervention.access;

import java.util.List;
import se.handslag.kit.access.AccessRules;

/**
 * Every access rule of this service, in order (R3.6). What no rule grants is refused.
 *
 * <p>Associations, programmes, interventions, providers, money, counts and code lists hold nothing about a person: whoever
 * has a token reads them. Participations are about persons: no role of an association is in their list, and none may be
 * added.
 */
public final class AccessPolicy {
    /** Registering an association. */
    public static final AccessRules<OfAssociation> ASSOCIATIONS =
            new AccessRules<>(List.of(new PlatformAdmin(), new AssociationAdmin()));

    /** Registering and changing a programme. */
    public static final AccessRules<OfAssociations> PROGRAMMES = new AccessRules<>(List.of(new AdminOfOneOfThem()));

    /** Registering an intervention, and changing what can change of it. */
    public static final AccessRules<OfAssociation> INTERVENTIONS =
            new AccessRules<>(List.of(new AssociationAdmin(), new InterventionManager()));

    /** Registering providers, agreements with them, and the money of interventions. */
    public static final AccessRules<OfAssociation> MONEY =
            new AccessRules<>(List.of(new AssociationAdmin(), new InterventionManager()));

    /** What an association gets, and what its own administration costs. */
    public static final AccessRules<OfAssociation> ASSOCIATION_MONEY =
            new AccessRules<>(List.of(new AssociationAdmin()));

    /** Asking an association's own questions. */
    public static final AccessRules<OfAssociation> QUESTIONS = new AccessRules<>(List.of(new AssociationAdmin()));

    /** Taking exact counts out, for the authority that follows up. */
    public static final AccessRules<OfAssociation> NATIONAL_COUNTS = new AccessRules<>(List.of(new AssociationAdmin()));

    /** Recording how many took part in a count-only intervention. */
    public static final AccessRules<OfAssociation> COUNTS = new AccessRules<>(List.of(new InterventionManager()));

    /** Registering in and out, and reading, the participations of an intervention. */
    public static final AccessRules<Carriers> PARTICIPATIONS =
            new AccessRules<>(List.of(new ParticipantManagerOfCarrier()));

    /** Reading what was assessed of a person: sensitive, and nobody but who is responsible for the activity may. */
    public static final AccessRules<Carriers> ABILITIES = new AccessRules<>(List.of(new ParticipantManagerOfCarrier()));

    private AccessPolicy() {}
}
