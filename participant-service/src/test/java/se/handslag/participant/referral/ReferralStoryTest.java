package se.handslag.participant.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static se.handslag.participant.story.Planning.consent;
import static se.handslag.participant.story.Town.AF;
import static se.handslag.participant.story.Town.FK;
import static se.handslag.participant.story.Town.MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.contract.interventions.AssociationRegistered;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.inbox.LocalView;
import se.handslag.kit.testing.ContractAssert;
import se.handslag.kit.testing.TopicReader;
import se.handslag.kit.testing.TopicWriter;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Merges;
import se.handslag.participant.story.Named;
import se.handslag.participant.story.Participations;
import se.handslag.participant.story.TestPersons;
import se.handslag.participant.story.Told;
import se.handslag.participant.story.Town;

/** Who sent a person, and what they get to know of how it went. */
@QuarkusTest
class ReferralStoryTest {
    private static final String MUNICIPALITY_OF_KUST = "9910";

    @Inject
    Clock clock;

    @Inject
    DataSource database;

    private LocalDate today;
    private Agency clinic;

    @BeforeEach
    void aClinicThatRefers() {
        Town.isKnown();
        today = Stockholm.today(clock);
        clinic = Town.another("region-", "REGION");
    }

    @Test
    void whoReferredIsToldThatThePersonWasReceivedAndMoreOnceThePersonConsents() {
        UUID person = referred(Map.of("referredBy", "REGION", "agency", clinic.code()));
        assertThat(milestones()).containsExactly("RECEIVED");

        consent(AF, person, "HAND_OFF", List.of("PARTICIPATION", "HAND_OFF_ANSWERS"), clinic);
        UUID consent = AF.hasConsentFor(person, MUNICIPALITY);
        UUID declined = AF.offers(person, consent, MUNICIPALITY);
        MUNICIPALITY.decline(declined, "NO_CAPACITY").then().statusCode(201);
        UUID accepted = AF.offers(person, consent, MUNICIPALITY);
        MUNICIPALITY.accept(accepted, today).then().statusCode(201);
        UUID participation = Participations.start(person, today);
        Participations.end(participation, person, today, "COMPLETED_AS_PLANNED");

        assertThat(milestones()).containsExactlyInAnyOrder("RECEIVED", "DECLINED", "ACCEPTED", "STARTED", "ENDED");
        Map<String, String> end = feedback().stream()
                .filter(one -> one.get("what").equals("ENDED"))
                .findFirst()
                .orElseThrow();
        assertThat(end).containsEntry("result", "COMPLETED_AS_PLANNED").containsEntry("on", today.toString());
    }

    @Test
    void howOthersAnsweredIsToldByItsOwnCategory() {
        UUID person = referred(Map.of("referredBy", "REGION", "agency", clinic.code()));
        Participations.start(person, today);
        UUID declined = AF.offers(person, AF.hasConsentFor(person, MUNICIPALITY), MUNICIPALITY);
        MUNICIPALITY.decline(declined, "NO_CAPACITY").then().statusCode(201);

        UUID ofAnswers = consent(AF, person, "HAND_OFF", List.of("HAND_OFF_ANSWERS"), clinic);
        assertThat(milestones()).containsExactly("RECEIVED", "DECLINED");
        AF.withdrawConsent(person, ofAnswers).then().statusCode(201);
        consent(AF, person, "HAND_OFF", List.of("PARTICIPATION"), clinic);
        assertThat(milestones()).containsExactly("RECEIVED", "STARTED");
    }

    @Test
    void ofAPageOfReferralsEachIsToldAsFarAsItsOwnConsentAllows() throws SQLException {
        Map<String, String> ofClinic = Map.of("referredBy", "REGION", "agency", clinic.code());
        UUID silent = referred(ofClinic);
        UUID told = referred(ofClinic);
        UUID behind = referred(ofClinic);
        for (UUID person : List.of(silent, told, behind)) {
            Participations.start(person, today);
        }
        for (UUID person : List.of(told, behind)) {
            consent(AF, person, "HAND_OFF", List.of("PARTICIPATION"), clinic);
        }
        clinic.reads("referrals?limit=2")
                .body("items[0].milestones.what", contains("RECEIVED"))
                .body("items[1].milestones.what", contains("RECEIVED", "STARTED"));

        assertThat(recorded(silent)).isEmpty();
        assertThat(recorded(told)).containsExactly("read-referral-feedback informed-by-consent");
        // Behind the page nobody was told of, and so nobody is recorded.
        assertThat(recorded(behind)).isEmpty();
    }

    @Test
    void theReferrerIsToldOfThePersonAlsoWhenTheyGoOnAsAnotherParticipant() {
        UUID person = referred(Map.of("referredBy", "REGION", "agency", clinic.code()));
        UUID participation = Participations.start(person, today);
        Participations.end(participation, person, today, "COMPLETED_AS_PLANNED");
        String number =
                AF.reads("participants/" + person + "/identity").extract().path("number");
        String older = TestPersons.earlierNumberOf(number);
        UUID goesOn = Agency.id(FK.post("participants", Named.by(older)).then().statusCode(201));
        Merges.agree(AF, person, FK, older);

        assertThat(milestones()).containsExactly("RECEIVED");
        consent(FK, goesOn, "HAND_OFF", List.of("PARTICIPATION"), clinic);
        assertThat(milestones()).containsExactlyInAnyOrder("RECEIVED", "STARTED", "ENDED");
    }

    @Test
    void withdrawnConsentEndsTheFeedback() {
        UUID person = referred(Map.of("referredBy", "REGION", "agency", clinic.code()));
        UUID consent = consent(AF, person, "HAND_OFF", List.of("PARTICIPATION"), clinic);
        Participations.start(person, today);
        assertThat(milestones()).containsExactly("RECEIVED", "STARTED");

        AF.withdrawConsent(person, consent).then().statusCode(201);

        assertThat(milestones()).containsExactly("RECEIVED");
    }

    @Test
    void aWronglyRegisteredParticipationNeverWas() {
        UUID person = referred(Map.of("referredBy", "REGION", "agency", clinic.code()));
        consent(AF, person, "HAND_OFF", List.of("PARTICIPATION"), clinic);
        UUID participation = Participations.start(person, today);
        assertThat(milestones()).containsExactly("RECEIVED", "STARTED");
        Participations.end(participation, person, today, "WRONGLY_REGISTERED");
        assertThat(milestones()).containsExactly("RECEIVED");
    }

    @Test
    void aReferralNamesNobodyAndOthersDoNotSeeIt() {
        UUID person = referred(Map.of("referredBy", "REGION", "agency", clinic.code()));
        String list = clinic.reads("referrals?direction=from-us&limit=100")
                .statusCode(200)
                .extract()
                .asString();
        assertThat(list).doesNotContain(person.toString(), "\"responsibleAgency\"");
        FK.reads("referrals").statusCode(200);
        clinic.reads("participants/" + person).statusCode(404);
    }

    @Test
    void aSelfReferralTheCoordinatorIsToldAndAnAgencyIsResponsibleFromTheFirstInstant() {
        String kust = association(MUNICIPALITY_OF_KUST);
        String inland = association("9911");
        UUID person = Agency.id(register(Map.of("referredBy", "SELF"), MUNICIPALITY_OF_KUST)
                .then()
                .statusCode(201));
        AF.reads("participants/" + person).statusCode(200).body("responsibleAgency", equalTo("af"));

        try (var reader = new TopicReader(Topics.PARTICIPANTS)) {
            var fact = ContractAssert.assertKeepsContract(
                    Told.ofActs(reader, person, 2).getLast());
            assertThat(fact.type()).isEqualTo("se.handslag.participant.referred.v1");
            assertThat(fact.data().path("referredBy").asText()).isEqualTo("SELF");
        }
        assertThat(selfReferrals(kust)).contains("\"af\"", today.toString()).doesNotContain(person.toString());
        // Another association's coordinator is not told.
        assertThat(selfReferrals(inland)).doesNotContain("\"af\"");
        AF.reads("referrals?referredBy=SELF").statusCode(403);
        coordinator(kust, "referrals").then().statusCode(403);
        coordinator(kust, "referrals?referredBy=AF").then().statusCode(400);
        AF.reads("referrals?direction=to-us").statusCode(400);
    }

    @Test
    void whatCannotBeReferred() {
        refused(Map.of("referredBy", "NEIGHBOUR"), "/referral/referredBy");
        refused(Map.of("referredBy", "SELF", "agency", "af"), "/referral/agency");
        refused(Map.of("referredBy", "REGION", "agency", "nobody"), "/referral/agency");
        AF.post(
                        "participants",
                        Map.of(
                                "identity",
                                Map.of("kind", "ANONYMOUS", "sex", "FEMALE", "budgetYear", 2026),
                                "referral",
                                Map.of("referredBy", "SELF")))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/referral"));
    }

    private List<String> recorded(UUID person) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select action || ' ' || basis from access_record where participant_id = ? and agency = ?")) {
            query.setObject(1, person);
            query.setString(2, clinic.code());
            var rows = query.executeQuery();
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private void refused(Map<String, String> referral, String pointer) {
        register(referral).then().statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    private UUID referred(Map<String, String> referral) {
        return Agency.id(register(referral).then().statusCode(201));
    }

    private static Response register(Map<String, String> referral) {
        return register(referral, "0882");
    }

    private static Response register(Map<String, String> referral, String municipality) {
        Map<String, Object> body = new HashMap<>(Agency.registration(TestPersons.personnummer()));
        body.put("referral", referral);
        body.put("municipality", municipality);
        return AF.post("participants", body);
    }

    private List<String> milestones() {
        return feedback().stream().map(one -> one.get("what")).toList();
    }

    private List<Map<String, String>> feedback() {
        return clinic.reads("referrals").statusCode(200).extract().path("items[0].milestones");
    }

    /** The coordinator's list, once the service has heard of the association; one that is empty is waited for in vain. */
    private static String selfReferrals(String association) {
        Supplier<String> list = () -> coordinator(association, "referrals?referredBy=SELF&limit=100")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return LocalView.await(() -> Optional.of(list.get()).filter(text -> text.contains("\"af\"")))
                .orElseGet(list);
    }

    /** An association that no other story has heard of, of this one municipality; returns its code. */
    private static String association(String municipality) {
        UUID id = UUID.randomUUID();
        String code = "forbund-x" + id.toString().substring(0, 8);
        try (var writer = new TopicWriter()) {
            writer.write(OutgoingEvent.of(
                    new AssociationRegistered(id, code, "Ett till", List.of(municipality)),
                    id,
                    0,
                    id.toString(),
                    Clock.systemUTC()));
        }
        return code;
    }

    private static Response coordinator(String association, String path) {
        return Api.as(Tokens.of("coordinator-" + association)
                        .association(association)
                        .roles(Set.of(Roles.COORDINATOR))
                        .sign())
                .get(path);
    }
}
