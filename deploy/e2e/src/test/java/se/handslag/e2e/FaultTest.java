package se.handslag.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.handslag.local.stack.Service;
import se.handslag.local.stack.Stack;

/** What happens to a hand-off when a broker stops or a service is killed: nothing. */
class FaultTest {
    private static Stack stack;
    private static AgencySystem af;
    private static AgencySystem municipality;

    @BeforeAll
    static void agencies() {
        stack = TheStack.get();
        af = new AgencySystem(stack, "af").isRegistered("AF", "Arbetsförmedlingen");
        municipality = new AgencySystem(stack, "kommun-oskarshamn").isRegistered("KOMMUN", "Oskarshamns kommun");
    }

    @Test
    void theStacksDatabaseKeepsWhatItHasAcknowledged() throws SQLException {
        try (var connection = stack.postgres().connect("participant");
                var rows = connection
                        .createStatement()
                        .executeQuery("select current_setting('fsync') || current_setting('synchronous_commit')")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("onon");
        }
    }

    @Test
    void anOfferWhileTheBrokerIsAwayIsAnsweredAndArrivesOnce() {
        String person = af.registers("0882");
        String consent = af.hasConsentFor(person, municipality);

        stack.kafka().stop();
        String handOff;
        try {
            handOff = af.offers(person, consent, municipality);
        } finally {
            stack.kafka().restart();
        }

        arrivesOnce(handOff);
    }

    @Test
    void anOfferIsNotLostWhenTheServiceIsKilledRightAfterItsCommit() {
        String person = af.registers("0882");
        String consent = af.hasConsentFor(person, municipality);

        String handOff = af.offers(person, consent, municipality);
        stack.service(Service.PARTICIPANT).kill();
        stack.service(Service.PARTICIPANT).start();

        arrivesOnce(handOff);
    }

    @Test
    void anOfferIsDeliveredOnceAlthoughTheGatewayIsKilledMeanwhile() {
        String person = af.registers("0882");
        String consent = af.hasConsentFor(person, municipality);

        String handOff = af.offers(person, consent, municipality);
        stack.service(Service.GATEWAY).kill();
        stack.service(Service.GATEWAY).start();

        arrivesOnce(handOff);
    }

    /** A later fact of the same person comes after all earlier ones: once it is there, a second copy would be too. */
    private static void arrivesOnce(String handOff) {
        try (var topic = AgencyTopic.of(municipality)) {
            topic.about(handOff, 1);
            af.post("/hand-offs/" + handOff + "/recalls", Map.of("reason", "OTHER"));
            var offers = topic.await(2, record -> handOff.equals(AgencyTopic.header(record, "ce_subject")));
            assertThat(offers)
                    .extracting(AgencyTopic::type)
                    .containsExactly("se.handslag.handoff.offered.v1", "se.handslag.handoff.recalled.v1");
        }
    }
}
