package se.handslag.participant.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.kit.inbox.LocalView;
import se.handslag.kit.testing.MovableClock;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Groups;
import se.handslag.participant.story.Town;

/** Person-days between the chairs, with figures counted by hand. */
@QuarkusTest
class FellBetweenTest {
    private static final YearMonth JANUARY = YearMonth.of(2031, 1);

    @Inject
    MovableClock clock;

    @Inject
    EntityManager database;

    @Inject
    FellBetween figures;

    private String association;

    @BeforeEach
    void anAssociationInFebruary() {
        association = "fell-" + UUID.randomUUID().toString().substring(0, 8);
        clock.stopAt(Instant.parse("2031-02-10T11:00:00Z"));
    }

    @AfterEach
    void timeIsRealAgain() {
        clock.reset();
    }

    @Test
    void nothingLateIsNoDayOfWhatIsOpen() {
        person("2031-01-30T12:00:00Z", null);
        assertThat(of(JANUARY, JANUARY)).containsExactly(month(JANUARY, 0, 0, 2, 1));
    }

    @Test
    void aDayCountsIfAGapCoversAnyPartOfItAndMidnightIsStockholms() {
        UUID person = person("2031-01-01T12:00:00Z", null);
        // 23:00 UTC is midnight in Sweden: the whole of the 10th, and nothing of the 11th.
        watch(person, "2031-01-09T23:00:00Z", "2031-01-10T23:00:00Z");
        // One minute before midnight until one after it: two days.
        watch(person, "2031-01-20T22:59:00Z", "2031-01-20T23:01:00Z");
        assertThat(of(JANUARY, JANUARY)).containsExactly(month(JANUARY, 3, 1, 31, 1));
    }

    @Test
    void gapsOfOnePersonThatOverlapCountOnce() {
        UUID person = person("2031-01-01T12:00:00Z", null);
        watch(person, "2031-01-05T23:00:00Z", "2031-01-10T12:00:00Z");
        watch(person, "2031-01-08T23:00:00Z", "2031-01-12T12:00:00Z");
        // Two in one day.
        watch(person, "2031-01-15T08:00:00Z", "2031-01-15T09:00:00Z");
        watch(person, "2031-01-15T10:00:00Z", "2031-01-15T11:00:00Z");
        // From the 6th to the 12th, and the 15th.
        assertThat(of(JANUARY, JANUARY)).containsExactly(month(JANUARY, 8, 1, 31, 1));
    }

    @Test
    void aGapBelongsToTheMonthsItLiesInAndOneThatLastsCountsUntilNow() {
        UUID person = person("2031-01-01T12:00:00Z", null);
        watch(person, "2031-01-29T23:00:00Z", null);
        UUID other = person("2031-02-01T12:00:00Z", null);
        assertThat(other).isNotNull();
        // The 30th and 31st of January, ten days of February; the other is open for ten days.
        assertThat(of(JANUARY, JANUARY.plusMonths(2)))
                .containsExactly(month(JANUARY, 2, 1, 31, 1), month(JANUARY.plusMonths(1), 10, 1, 20, 2));
    }

    @Test
    void onlyWhileThePersonIsOpenAndOnlyWhatWasLate() {
        UUID person = person("2031-01-01T12:00:00Z", "2031-01-12T11:00:00Z");
        watch(person, "2031-01-10T23:00:00Z", null);
        // Acted in time: no gap.
        watch(person, "2031-01-05T23:00:00Z", "2031-01-05T22:00:00Z");
        assertThat(of(JANUARY, JANUARY)).containsExactly(month(JANUARY, 2, 1, 12, 1));
    }

    @Test
    void anOfferPastItsDateUntilSomebodyMoves() {
        UUID person = person("2031-01-01T12:00:00Z", null);
        UUID handOff = handOff(person, "2031-01-02T12:00:00Z");
        // Answered two days late; then on the waiting list, looked at in time.
        stretch(handOff, "2031-01-02T12:00:00Z", "2031-01-11T12:00:00Z", "2031-01-09T23:00:00Z");
        stretch(handOff, "2031-01-11T12:00:00Z", "2031-01-15T12:00:00Z", "2031-01-31T23:00:00Z");
        // Late again, and a watch on the same days.
        stretch(handOff, "2031-01-15T12:00:00Z", null, "2031-01-28T23:00:00Z");
        watch(person, "2031-01-28T23:00:00Z", null);
        // The 10th and 11th; the 29th to the 31st.
        assertThat(of(JANUARY, JANUARY)).containsExactly(month(JANUARY, 5, 1, 31, 1));
    }

    @Test
    void theAssociationReadsItsOwnFigures() {
        // Ten are open all month; five of them have a gap of one day each.
        for (int i = 0; i < 10; i++) {
            UUID person = person("2031-01-01T12:00:00Z", null);
            if (i % 2 == 0) {
                watch(person, "2031-01-09T23:00:00Z", "2031-01-10T23:00:00Z");
            }
        }
        String path = "fell-between-months?association=" + association + "&from=2031-01&to=2031-01";
        Api.as(Tokens.association(association))
                .get(path)
                .then()
                .statusCode(200)
                .body("items.month", contains("2031-01"))
                .body("notes.code", contains("ONLY_OF_KNOWN_ASSOCIATION"))
                .body("items[0].personDays", equalTo(5))
                .body("items[0].participantsAffected", equalTo(5))
                .body("items[0].ofPersonDays", equalTo(310))
                .body("items[0].ofParticipants", equalTo(10))
                .body("items[0].suppressed", equalTo(false));
        Api.as(Tokens.association("another")).get(path).then().statusCode(403);
        Api.as(Tokens.agency("af")).get(path).then().statusCode(403);
        Api.as(Tokens.association(association))
                .get("fell-between-months?association=" + association + "&from=2031-02&to=2031-01")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest(name = "{0} of {1}: affected hidden {2}, all hidden {3}")
    @CsvSource({
        "0, 0, false, false",
        "0, 30, false, false",
        // How few had a gap, and how few had none, each points at somebody.
        "4, 30, true, false",
        "5, 30, false, false",
        "26, 30, true, false",
        "30, 30, false, false",
        "0, 4, true, true",
        "3, 3, true, true",
    })
    void fewPersonsAreNotShownNorWhatTheyCouldBeWorkedOutFrom(long affected, long open, boolean some, boolean all) {
        var shown = FellBetweenView.MonthView.of(month(JANUARY, affected * 2, affected, open * 31, open), 5);
        assertThat(shown.suppressed()).isEqualTo(some);
        assertThat(shown.personDays().isEmpty()).isEqualTo(some);
        assertThat(shown.participantsAffected().isEmpty()).isEqualTo(some);
        assertThat(shown.ofPersonDays().isEmpty()).isEqualTo(all);
        assertThat(shown.ofParticipants().isEmpty()).isEqualTo(all);
    }

    @Test
    void anAgencyThatSitsInAGroupOfTheAssociationReadsTheFiguresToo() {
        Agency member = Town.another("member", "KOMMUN");
        String path = "fell-between-months?association=" + association + "&from=2031-01&to=2031-01";
        member.reads(path).statusCode(403);
        Groups.sit("9920", association, member);
        Optional<Integer> answer = LocalView.await(
                () -> Optional.of(Api.as(member.token()).get(path).statusCode()).filter(status -> status == 200));
        assertThat(answer).contains(200);
    }

    @Test
    void lateWatchesOfAPersonAreFoundByIndex() {
        List<?> plan = QuarkusTransaction.requiringNew().call(() -> {
            database.createNativeQuery("set local enable_seqscan = off").executeUpdate();
            return database.createNativeQuery(
                            "explain select * from watch where participant_id = '00000000-0000-0000-0000-000000000000'"
                                    + " and due_at < least(coalesce(resolved_at, now()), now())")
                    .getResultList();
        });
        assertThat(plan.toString()).contains("watch_of_participant");
    }

    private List<FellBetween.Month> of(YearMonth from, YearMonth to) {
        return QuarkusTransaction.requiringNew().call(() -> figures.of(association, from, to));
    }

    private static FellBetween.Month month(YearMonth month, long days, long persons, long openDays, long open) {
        return new FellBetween.Month(month, days, persons, openDays, open);
    }

    private UUID person(String from, String until) {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            insert(
                    "participant (id, identity_kind, municipality, status, responsible_agency, responsible_since,"
                            + " registered_at, version)",
                    List.of(id, "PERSONNUMMER", "0882", until == null ? "OPEN" : "CLOSED"),
                    (until == null ? "'fell-giver', " + quoted(from) : "null, null") + ", " + quoted(from) + ", 0");
            insert(
                    "responsibility (id, participant_id, agency, held_from, held_until)",
                    List.of(UUID.randomUUID(), id, "fell-giver"),
                    quoted(from) + ", " + quoted(until));
            if (until != null) {
                insert(
                        "closing (id, participant_id, outcome, agency, closed_on, closed_at)",
                        List.of(UUID.randomUUID(), id, "OTHER", "fell-giver"),
                        "date " + quoted(until.substring(0, 10)) + ", " + quoted(until));
            }
            insert("watch_review (participant_id, association)", List.of(id, association), "");
        });
        return id;
    }

    private void watch(UUID person, String due, String resolved) {
        QuarkusTransaction.requiringNew()
                .run(() -> insert(
                        "watch (id, participant_id, kind, subject_id, owner_agency, reason, since, due_at, second_at,"
                                + " third_at, level, told, resolved_at, resolved_by)",
                        List.of(UUID.randomUUID(), person, "STEP_OVERDUE", UUID.randomUUID(), "fell-giver", "X"),
                        String.join(
                                ", ",
                                "'2031-01-01T12:00:00Z'",
                                quoted(due),
                                "timestamptz " + quoted(due) + " + interval '2 days'",
                                "timestamptz " + quoted(due) + " + interval '4 days'",
                                "1, 1",
                                quoted(resolved),
                                resolved == null ? "null" : "'x'")));
    }

    private UUID handOff(UUID person, String offered) {
        UUID id = UUID.randomUUID();
        UUID consent = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            insert(
                    "consent (id, participant_id, kind, disclosing_agencies, receiving_agencies, data_categories,"
                            + " purpose, valid_from, valid_to, registered_by, registered_at, version)",
                    List.of(consent, person, "INFORMATION_EXCHANGE"),
                    "'{fell-giver}', '{fell-receiver}', '{IDENTITY}', 'HAND_OFF', '2031-01-01', '2031-12-31',"
                            + " 'fell-giver', '" + offered + "', 0");
            insert(
                    "hand_off (id, participant_id, consent_id, association, giving_agency, receiving_agency, state,"
                            + " deadline_rules_id, state_since, offered_at, due_at, second_at, third_at, level,"
                            + " inquiry_rounds, version)",
                    List.of(id, person, consent, association, "fell-giver", "fell-receiver", "OFFERED"),
                    "'00000000-0000-7000-8000-000000000001', " + quoted(offered) + ", " + quoted(offered)
                            + ", '2031-01-28T23:00:00Z', '2031-03-01T23:00:00Z', '2031-03-03T23:00:00Z', 1, 0, 0");
        });
        return id;
    }

    private void stretch(UUID handOff, String from, String until, String due) {
        QuarkusTransaction.requiringNew()
                .run(() -> insert(
                        "hand_off_stretch (id, hand_off_id, state, charged, agency, lasted_from, lasted_until, due_at)",
                        List.of(UUID.randomUUID(), handOff, "OFFERED", "RECEIVER", "fell-receiver"),
                        quoted(from) + ", " + quoted(until) + ", " + quoted(due)));
    }

    private static String quoted(String instant) {
        return instant == null ? "null" : "'" + instant + "'";
    }

    private void insert(String into, List<Object> values, String more) {
        String firsts = values.stream().map(value -> "'" + value + "'").collect(Collectors.joining(", "));
        database.createNativeQuery(
                        "insert into " + into + " values (" + firsts + (more.isEmpty() ? "" : ", " + more) + ")")
                .executeUpdate();
    }
}
