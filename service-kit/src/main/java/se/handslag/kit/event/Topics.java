package se.handslag.kit.event;

/** The topics of the domain: one per owning context, each with one kind of key. */
public final class Topics {
    /** Participant, consent, hand-off and responsibility, in one order per participant. Key: participant id. */
    public static final String PARTICIPANTS = "handslag.participants.v1";

    /** Associations, interventions and counts. Key: association id or intervention id. */
    public static final String INTERVENTIONS = "handslag.interventions.v1";

    /** In- and out-registrations. Key: participant id, or the participation id when the person is anonymous. */
    public static final String PARTICIPATIONS = "handslag.participations.v1";

    /** Agencies, their units and local groups. Key: agency code, or the municipality of a local group. */
    public static final String AGENCIES = "handslag.agencies.v1";

    /** What outcome-service asks itself, apart from what it is told. Key: participation id, or intervention id. */
    public static final String OUTCOMES = "handslag.outcomes.v1";

    /** Who saw what about whom. Key: participant id. */
    public static final String ACCESS = "handslag.access.v1";

    /** The pattern of the agencies' own topics, as the contracts name it. */
    public static final String AGENCY_PATTERN = "handslag.agency.{agency}.v1";

    private Topics() {}

    /** The topic that only the named agency may read. */
    public static String ofAgency(String agencyCode) {
        return AGENCY_PATTERN.replace("{agency}", agencyCode);
    }
}
