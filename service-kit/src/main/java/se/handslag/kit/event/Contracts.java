package se.handslag.kit.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.kit.contract.access.AccessRecorded;
import se.handslag.kit.contract.agencies.AgencyRegistered;
import se.handslag.kit.contract.agencies.LocalGroupRegistered;
import se.handslag.kit.contract.agencies.UnitRegistered;
import se.handslag.kit.contract.agency.AgencyHandOffNotice;
import se.handslag.kit.contract.agency.AgencyPlanStepNotice;
import se.handslag.kit.contract.interventions.AssociationRegistered;
import se.handslag.kit.contract.interventions.BudgetRecorded;
import se.handslag.kit.contract.interventions.CountRecorded;
import se.handslag.kit.contract.interventions.InterventionRegistered;
import se.handslag.kit.contract.interventions.ProgrammeRegistered;
import se.handslag.kit.contract.outcomes.IndicatorAnswered;
import se.handslag.kit.contract.participants.AssessmentRecorded;
import se.handslag.kit.contract.participants.ConsentGiven;
import se.handslag.kit.contract.participants.ConsentWithdrawn;
import se.handslag.kit.contract.participants.DeviationLifted;
import se.handslag.kit.contract.participants.DeviationRecorded;
import se.handslag.kit.contract.participants.FollowUpAnswered;
import se.handslag.kit.contract.participants.FollowUpBooked;
import se.handslag.kit.contract.participants.HandOffAccepted;
import se.handslag.kit.contract.participants.HandOffDeclined;
import se.handslag.kit.contract.participants.HandOffExtended;
import se.handslag.kit.contract.participants.HandOffInformationProvided;
import se.handslag.kit.contract.participants.HandOffInformationRequested;
import se.handslag.kit.contract.participants.HandOffLifted;
import se.handslag.kit.contract.participants.HandOffOffered;
import se.handslag.kit.contract.participants.HandOffRecalled;
import se.handslag.kit.contract.participants.HandOffReceived;
import se.handslag.kit.contract.participants.HandOffReplanned;
import se.handslag.kit.contract.participants.HandOffTakenOver;
import se.handslag.kit.contract.participants.HandOffVoided;
import se.handslag.kit.contract.participants.HandOffWaitlisted;
import se.handslag.kit.contract.participants.MergeAnswered;
import se.handslag.kit.contract.participants.MergeProposed;
import se.handslag.kit.contract.participants.ParticipantClosed;
import se.handslag.kit.contract.participants.ParticipantIdentityChanged;
import se.handslag.kit.contract.participants.ParticipantMerged;
import se.handslag.kit.contract.participants.ParticipantProtected;
import se.handslag.kit.contract.participants.ParticipantReferred;
import se.handslag.kit.contract.participants.ParticipantRegistered;
import se.handslag.kit.contract.participants.ParticipantReopened;
import se.handslag.kit.contract.participants.PlanStepAdded;
import se.handslag.kit.contract.participants.PlanStepChanged;
import se.handslag.kit.contract.participants.PlanStepDone;
import se.handslag.kit.contract.participants.PlanStepDropped;
import se.handslag.kit.contract.participants.ResponsibilityMoved;
import se.handslag.kit.contract.participants.WatchLifted;
import se.handslag.kit.contract.participants.WatchOpened;
import se.handslag.kit.contract.participants.WatchResolved;
import se.handslag.kit.contract.participations.ParticipationEnded;
import se.handslag.kit.contract.participations.ParticipationStarted;
import se.handslag.kit.contract.participations.PlaceAnswered;
import se.handslag.kit.contract.participations.PlaceOffered;
import se.handslag.kit.contract.participations.QueueJoined;
import se.handslag.kit.contract.participations.QueueLeft;

/** Every event type that Handslag publishes. A type that is not here cannot be published. */
public final class Contracts {
    private static final List<Contract> HAND_OFF = Stream.of(
                    HandOffOffered.class,
                    HandOffReceived.class,
                    HandOffInformationRequested.class,
                    HandOffInformationProvided.class,
                    HandOffWaitlisted.class,
                    HandOffAccepted.class,
                    HandOffReplanned.class,
                    HandOffTakenOver.class,
                    HandOffDeclined.class,
                    HandOffRecalled.class,
                    HandOffVoided.class,
                    HandOffLifted.class,
                    HandOffExtended.class)
            .map(Contract::of)
            .toList();

    private static final Map<String, Contract> DOMAIN = Stream.concat(
                    HAND_OFF.stream(),
                    Stream.of(
                                    ParticipantRegistered.class,
                                    ParticipantIdentityChanged.class,
                                    ParticipantMerged.class,
                                    MergeProposed.class,
                                    MergeAnswered.class,
                                    ParticipantProtected.class,
                                    ParticipantClosed.class,
                                    ParticipantReopened.class,
                                    FollowUpBooked.class,
                                    FollowUpAnswered.class,
                                    ConsentGiven.class,
                                    ConsentWithdrawn.class,
                                    ResponsibilityMoved.class,
                                    AssessmentRecorded.class,
                                    PlanStepAdded.class,
                                    PlanStepChanged.class,
                                    PlanStepDone.class,
                                    PlanStepDropped.class,
                                    ParticipantReferred.class,
                                    DeviationRecorded.class,
                                    DeviationLifted.class,
                                    WatchOpened.class,
                                    WatchLifted.class,
                                    WatchResolved.class,
                                    AssociationRegistered.class,
                                    InterventionRegistered.class,
                                    CountRecorded.class,
                                    ProgrammeRegistered.class,
                                    BudgetRecorded.class,
                                    ParticipationStarted.class,
                                    ParticipationEnded.class,
                                    QueueJoined.class,
                                    PlaceOffered.class,
                                    PlaceAnswered.class,
                                    QueueLeft.class,
                                    IndicatorAnswered.class,
                                    AgencyRegistered.class,
                                    UnitRegistered.class,
                                    LocalGroupRegistered.class,
                                    AccessRecorded.class)
                            .map(Contract::of))
            .collect(Collectors.toUnmodifiableMap(Contract::type, Function.identity()));

    private static final List<Contract> OF_PLAN_STEP = Stream.of(
                    PlanStepAdded.class,
                    PlanStepChanged.class,
                    PlanStepDone.class,
                    PlanStepDropped.class,
                    WatchOpened.class,
                    WatchLifted.class)
            .map(Contract::of)
            .toList();

    private static final Map<String, Contract> AGENCY = Stream.concat(
                    told(HAND_OFF, AgencyHandOffNotice.class, "handoff-notice"),
                    told(OF_PLAN_STEP, AgencyPlanStepNotice.class, "planstep-notice"))
            .collect(Collectors.toUnmodifiableMap(Contract::type, Function.identity()));

    private static final Map<String, Set<String>> TYPES = DOMAIN.values().stream()
            .collect(Collectors.groupingBy(
                    Contract::topic, Collectors.mapping(Contract::type, Collectors.toUnmodifiableSet())));

    private Contracts() {}

    private static Stream<Contract> told(List<Contract> types, Class<? extends EventData> notice, String name) {
        return types.stream().map(c -> new Contract(c.type(), notice, Topics.AGENCY_PATTERN, "agency/v1", name));
    }

    /** The contracts of the domain topics, those between the services. */
    public static Set<Contract> domain() {
        return Set.copyOf(DOMAIN.values());
    }

    /** The contracts of an agency's own topic: the types of hand-offs and plan steps, with another payload. */
    public static Set<Contract> agency() {
        return Set.copyOf(AGENCY.values());
    }

    /** The domain contract of a type. */
    public static Optional<Contract> ofType(String type) {
        return Optional.ofNullable(DOMAIN.get(type));
    }

    /** What an agency reads under this type. */
    public static Optional<Contract> ofAgencyType(String type) {
        return Optional.ofNullable(AGENCY.get(type));
    }

    /** The domain contract of a payload record. */
    public static Contract of(Class<? extends EventData> data) {
        return ofType(typeOf(data)).orElseThrow(() -> new IllegalArgumentException(data.getName() + " is not listed"));
    }

    /** The CloudEvents type of a payload record. */
    public static String typeOf(Class<? extends EventData> data) {
        EventType declared = data.getAnnotation(EventType.class);
        if (declared == null) {
            throw new IllegalArgumentException(data.getName() + " has no @EventType");
        }
        return declared.value();
    }

    /** The types that a domain topic carries. */
    public static Set<String> typesOn(String topic) {
        return TYPES.getOrDefault(topic, Set.of());
    }
}
