package se.handslag.intervention.participation;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.support.Bodies;
import se.handslag.intervention.support.Ground;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.contract.participants.ConsentWithdrawn;
import se.handslag.kit.contract.participants.ParticipantClosed;
import se.handslag.kit.contract.participants.ParticipantIdentityChanged;
import se.handslag.kit.contract.participants.ParticipantMerged;
import se.handslag.kit.contract.participants.ParticipantProtected;
import se.handslag.kit.contract.participants.ParticipantReopened;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;

/** Participants change their identity elsewhere; here a person stays one person, and a protected one is not linked to. */
@QuarkusTest
class ChangedParticipantTest {
    private static final ProblemType ALREADY_RUNNING =
            new ProblemType("participation-already-running", 409, "The person is in the intervention already");

    private static final ProblemType PARTICIPANT_CLOSED =
            new ProblemType("participant-closed", 409, "The participant is closed");

    @Inject
    Scene scene;

    private Ground ground;
    private UUID person;

    @BeforeEach
    void setTheScene() {
        ground = Ground.of(scene);
        person = scene.participant();
    }

    @Test
    void whoTurnsOutToBeAnotherParticipantIsInAnInterventionOnce() {
        UUID survivor = scene.participant();
        UUID running = Scene.id(ground.in(Bodies.in(ground.intervention(), person)));

        scene.announce(person, new ParticipantMerged(person, survivor, Instant.now()));
        awaitRow("select 1 from known_participant where participant_id = ? and merged_into is not null");

        ground.in(Bodies.in(ground.intervention(), survivor)).spec(Api.problem(ALREADY_RUNNING, "/participantId"));
        ground.in(Bodies.in(ground.intervention(), person)).spec(Api.problem(ProblemTypes.NOT_FOUND, "/participantId"));
        // What was registered stays as it was registered: whoever did it is not told who the person goes on as.
        awaitRow("select 1 from participation where participant_id = ? and id = '" + running + "'");
    }

    @Test
    void whoGotProtectedIdentityIsLinkedToNoMore() {
        scene.announce(person, new ParticipantProtected(person, Instant.now()));
        awaitRow("select 1 from known_participant where participant_id = ? and identity_kind = 'ANONYMOUS'");
        ground.in(Bodies.in(ground.intervention(), person))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/participantId"));
    }

    @Test
    void nobodyStartsWhoIsClosedAndWhoIsReopenedMay() {
        scene.announce(
                person,
                new ParticipantClosed(person, "WORK", LocalDate.of(2018, 3, 1), "af", List.of(), Instant.now()));
        awaitRow("select 1 from known_participant where participant_id = ? and closed");
        ground.in(Bodies.in(ground.intervention(), person)).spec(Api.problem(PARTICIPANT_CLOSED, "/participantId"));

        scene.announce(person, new ParticipantReopened(person, "fk", Instant.now()));
        // No waiting here: the command itself waits until it has heard of the reopening.
        ground.in(Bodies.in(ground.intervention(), person)).statusCode(201);
    }

    @Test
    void whoTakesBackTheConsentToBeFollowedIsRegisteredOutThatDay() {
        UUID running = Scene.id(ground.in(Bodies.in(ground.intervention(), person)));
        Instant withdrawn = Instant.parse("2018-03-01T23:30:00Z");
        scene.announce(person, new ConsentWithdrawn(UUID.randomUUID(), person, Optional.empty(), withdrawn));
        scene.announce(person, new ConsentWithdrawn(UUID.randomUUID(), person, Optional.of(running), withdrawn));
        // Half past eleven in the evening, in winter: in Sweden it is the day after.
        awaitRow("select 1 from participation where participant_id = ? and state = 'ENDED' and ended_on = '2018-03-02'"
                + " and id = '" + running + "'");
        awaitRow("select 1 from out_registration o join participation p on p.id = o.participation_id"
                + " where p.participant_id = ? and o.exit_reason = 'CONSENT_WITHDRAWN' and o.after is null");
    }

    @Test
    void aNewKindOfNumberIsNoted() {
        scene.announce(
                person,
                new ParticipantIdentityChanged(
                        person, "SAMORDNINGSNUMMER", Instant.now(), Optional.empty(), Optional.empty()));
        awaitRow("select 1 from known_participant where participant_id = ? and identity_kind = 'SAMORDNINGSNUMMER'");
    }

    private void awaitRow(String sql) {
        scene.awaits(sql, person);
    }
}
