package se.handslag.kit.caller;

/** The role names for {@code @RolesAllowed}, which wants constants; {@link Role} is the type to work with. */
public final class Roles {
    /** Reads and moves hand-offs, registers participants and consents, for the agency of the token. */
    public static final String CASEWORKER = "caseworker";
    /** Registers participants in and out of the interventions the agency carries out. */
    public static final String PARTICIPANT_MANAGER = "participant-manager";
    /** Records an intervention's counts; sees no personal data. */
    public static final String INTERVENTION_MANAGER = "intervention-manager";
    /** Administers an association and its interventions; never also a participant manager. */
    public static final String ASSOCIATION_ADMIN = "association-admin";
    /** Reads aggregates. */
    public static final String REPORT_READER = "report-reader";
    /** Registers agencies and units. */
    public static final String PLATFORM_ADMIN = "platform-admin";
    /** Reads the access log of the own agency. */
    public static final String DATA_PROTECTION_OFFICER = "data-protection-officer";

    /** Acts and reads for the whole agency, and sits in the local collaboration group. */
    public static final String MANAGER = "manager";
    /** The association's: what nobody answered is lifted to them last. */
    public static final String COORDINATOR = "coordinator";

    private Roles() {}
}
