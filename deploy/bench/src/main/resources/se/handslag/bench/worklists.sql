-- A country: 1,000,000 participants, each with one hand-off, 200,000 of them open. AF has two fifths of all, FK one seventh,
-- 21 regions and 290 municipalities the rest. Ids and agencies follow from a number, so every load gives the same, but for
-- the times, which are counted from now: levels are those that the deadlines give. Of persons' names, numbers and texts
-- nothing is loaded: no list reads them.
--
-- session_replication_role = replica leaves out triggers and foreign keys, which would judge each row by itself; CHECKs,
-- keys and indexes hold as always. What the triggers keep (next_steps, tallies) is written by the steps instead.

-- step: settings and functions
SET session_replication_role = replica;
SET synchronous_commit = off;
CREATE FUNCTION load_id(kind text, i bigint) RETURNS uuid LANGUAGE sql IMMUTABLE RETURN
    ('019' || kind || '0000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid;
CREATE FUNCTION load_dice(i bigint, salt integer, sides integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN
    ((hashint8extended(i, salt) & 2147483647) % sides)::integer;
CREATE FUNCTION load_agency(i bigint, salt integer) RETURNS text LANGUAGE sql IMMUTABLE RETURN
    CASE WHEN load_dice(i, salt, 1000) < 400 THEN 'af' WHEN load_dice(i, salt, 1000) < 543 THEN 'fk'
         WHEN load_dice(i, salt, 1000) < 700 THEN 'region-' || 1 + load_dice(i, salt + 1, 21)
         ELSE 'kommun-' || 1 + load_dice(i, salt + 1, 290) END;
CREATE FUNCTION load_unit(agency text, n integer) RETURNS uuid LANGUAGE sql IMMUTABLE RETURN
    md5(agency || n)::uuid;

-- step: who is where
CREATE UNLOGGED TABLE load_person AS
SELECT i, giver, CASE WHEN other = giver THEN CASE giver WHEN 'af' THEN 'fk' ELSE 'af' END ELSE other END AS receiver,
       CASE WHEN i % 5 = 0 THEN 'OPEN' WHEN load_dice(i, 7, 2) = 0 THEN 'TAKEN_OVER'
            WHEN load_dice(i, 7, 4) = 1 THEN 'DECLINED' ELSE 'RECALLED' END AS ending,
       lpad((1 + place)::text, 4, '0') AS municipality, 'forbund-' || 1 + place % 80 AS association,
       registered_at,
       CASE WHEN i % 5 = 0 THEN now() - interval '60 days' * (load_dice(i, 9, 100000) / 100000.0::float8)
            ELSE registered_at + interval '10 days' END AS offered_at
  FROM (SELECT i, load_agency(i, 1) AS giver, load_agency(i, 3) AS other, load_dice(i, 5, 290) AS place,
               now() - interval '60 days' - interval '1000 days' * (1 - i::float8 / :participants) AS registered_at
          FROM generate_series(1, :participants) AS i OFFSET 0) AS made;

-- step: participants
INSERT INTO participant (id, identity_kind, municipality, status, responsible_agency, responsible_since, registered_at,
                         version, next_steps)
SELECT load_id('1', i), 'PERSONNUMMER', municipality, CASE WHEN i % 10 = 1 THEN 'CLOSED' ELSE 'OPEN' END,
       CASE WHEN i % 10 = 1 THEN NULL WHEN ending = 'TAKEN_OVER' THEN receiver ELSE giver END,
       CASE WHEN i % 10 = 1 THEN NULL WHEN ending = 'TAKEN_OVER' THEN offered_at + interval '8 days'
            ELSE registered_at END,
       registered_at, 3, CASE WHEN i % 5 = 0 OR i % 10 IN (2, 3, 4, 6, 7, 8) THEN 1 ELSE 0 END
  FROM load_person;

-- step: consents
INSERT INTO consent (id, participant_id, kind, disclosing_agencies, receiving_agencies, data_categories, purpose,
                     valid_from, valid_to, registered_by, registered_at, version)
SELECT load_id('2', i), load_id('1', i), 'INFORMATION_EXCHANGE', ARRAY[giver], ARRAY[receiver],
       ARRAY['IDENTITY', 'RESPONSIBILITY'], 'HAND_OFF', registered_at::date, registered_at::date + 1090, giver,
       registered_at, 0
  FROM load_person;

-- step: hand-offs that have ended
INSERT INTO hand_off (id, participant_id, giving_agency, giving_unit_id, receiving_agency, consent_id, association,
                      municipality, deadline_rules_id, state, state_since, offered_at, due_at, second_at, third_at, level,
                      inquiry_rounds, accepted_at, first_contact_planned_on, first_contact_on, ended_at, ended_by, reason,
                      version)
SELECT load_id('3', i), load_id('1', i), giver, load_unit(giver, load_dice(i, 11, 20)), receiver, load_id('2', i),
       association, municipality, '00000000-0000-7000-8000-000000000001', ending, offered_at + interval '8 days',
       offered_at, offered_at + interval '12 days', offered_at + interval '14 days', offered_at + interval '16 days', 0, 0,
       CASE WHEN ending = 'TAKEN_OVER' THEN offered_at + interval '3 days' END,
       CASE WHEN ending = 'TAKEN_OVER' THEN offered_at::date + 8 END,
       CASE WHEN ending = 'TAKEN_OVER' THEN offered_at::date + 8 END,
       offered_at + interval '8 days', CASE ending WHEN 'RECALLED' THEN 'GIVER' ELSE 'RECEIVER' END,
       CASE ending WHEN 'RECALLED' THEN 'SITUATION_CHANGED' WHEN 'DECLINED' THEN 'NO_CAPACITY' END, 3
  FROM load_person WHERE i % 5 <> 0;

-- step: open hand-offs
INSERT INTO hand_off (id, participant_id, giving_agency, giving_unit_id, receiving_agency, receiving_unit_id, caseworker,
                      consent_id, association, municipality, deadline_rules_id, state, state_since, state_reason, offered_at,
                      due_at, second_at, third_at, level, inquiry_rounds, review_on, accepted_at, first_contact_planned_on,
                      version)
SELECT load_id('3', i), load_id('1', i), giver, load_unit(giver, load_dice(i, 11, 20)), receiver,
       CASE WHEN load_dice(i, 13, 2) = 0 THEN load_unit(receiver, load_dice(i, 15, 50)) END,
       CASE WHEN load_dice(i, 17, 3) = 0 THEN 'caseworker-' || load_dice(i, 19, 200) END,
       load_id('2', i), association, municipality, '00000000-0000-7000-8000-000000000001', state, offered_at,
       CASE state WHEN 'WAITLISTED' THEN 'NO_PLACE_YET' END, offered_at, due_at, due_at + interval '2 days', due_at + interval '4 days', level, CASE state WHEN 'INFO_REQUESTED' THEN 1 ELSE 0 END,
       CASE state WHEN 'WAITLISTED' THEN now()::date + 10 END, CASE state WHEN 'ACCEPTED' THEN offered_at END,
       CASE state WHEN 'ACCEPTED' THEN now()::date + 5 END, 2
  FROM (SELECT *, CASE WHEN late < 880 THEN 0 WHEN late < 940 THEN 1 WHEN late < 980 THEN 2 ELSE 3 END AS level,
               now() + hours * CASE WHEN late < 880 THEN interval '1 minute' * 280 ELSE interval '-1 minute' * 14 END
                     + CASE WHEN late < 880 THEN interval '13 hours' WHEN late < 940 THEN interval '-1 hour'
                            WHEN late < 980 THEN interval '-49 hours' ELSE interval '-120 hours' END AS due_at,
               CASE WHEN dice < 45 THEN 'OFFERED' WHEN dice < 65 THEN 'RECEIVED' WHEN dice < 75 THEN 'INFO_REQUESTED'
                    WHEN dice < 85 THEN 'WAITLISTED' ELSE 'ACCEPTED' END AS state
          FROM (SELECT *, load_dice(i, 21, 1000) AS late, load_dice(i, 23, 100) AS dice,
                       load_dice(i, 25, 100000) / 1000.0::float8 AS hours
                  FROM load_person WHERE i % 5 = 0) AS thrown) AS judged;

-- step: two GiST indexes put aside, which are built faster than filled
CREATE TABLE load_aside AS
SELECT 'ALTER TABLE responsibility ADD CONSTRAINT ' || conname || ' ' || pg_get_constraintdef(oid) AS command
  FROM pg_constraint WHERE conname = 'responsibility_has_no_overlap'
UNION ALL SELECT pg_get_indexdef('hand_off_stretch_of_agency'::regclass);
ALTER TABLE responsibility DROP CONSTRAINT responsibility_has_no_overlap;
DROP INDEX hand_off_stretch_of_agency;

-- step: whose days they were
INSERT INTO hand_off_stretch (id, hand_off_id, state, charged, agency, due_at, lasted_from, lasted_until)
SELECT load_id('4', i), load_id('3', i), 'OFFERED', 'RECEIVER', receiver, offered_at + interval '7 days', offered_at,
       CASE WHEN i % 5 <> 0 THEN offered_at + interval '8 days' END
  FROM load_person;

-- step: responsibility and its history
INSERT INTO responsibility (id, participant_id, agency, held_from, held_until)
SELECT load_id('5', i), load_id('1', i), giver, registered_at,
       CASE WHEN ending = 'TAKEN_OVER' THEN offered_at + interval '8 days'
            WHEN i % 10 = 1 THEN registered_at + interval '40 days' END
  FROM load_person
UNION ALL
SELECT load_id('6', i), load_id('1', i), receiver, offered_at + interval '8 days',
       CASE WHEN i % 10 = 1 THEN registered_at + interval '40 days' END
  FROM load_person WHERE ending = 'TAKEN_OVER';

-- step: the two indexes, which refuse what is wrong
DO $$
DECLARE
    command text;
BEGIN
    FOR command IN SELECT load_aside.command FROM load_aside LOOP
        EXECUTE command;
    END LOOP;
END $$;
DROP TABLE load_aside;

-- step: plans and their steps
INSERT INTO plan (participant_id, changes) SELECT load_id('1', i), 1 FROM load_person WHERE i % 10 IN (2, 3, 4, 6, 7, 8);
INSERT INTO plan_step (id, participant_id, place, kind, need, owner_agency, due_on, state)
SELECT load_id('7', i), load_id('1', i), 0, 'MEETING', 'WORK', CASE WHEN ending = 'TAKEN_OVER' THEN receiver ELSE giver END,
       now()::date + 20, 'PLANNED'
  FROM load_person WHERE i % 10 IN (2, 3, 4, 6, 7, 8);

-- step: local groups
INSERT INTO known_local_group (municipality, association)
SELECT lpad(i::text, 4, '0'), 'forbund-' || 1 + (i - 1) % 80 FROM generate_series(1, 290) AS i;
INSERT INTO known_local_group_member (municipality, agency)
SELECT lpad(i::text, 4, '0'), agency
  FROM generate_series(1, 290) AS i,
       unnest(ARRAY['af', 'fk', 'region-' || 1 + i % 21, 'kommun-' || i]) AS agency;

-- step: tallies
SET session_replication_role = origin;
SELECT worklist_tally_from_zero();

-- step: what autovacuum does in time
DROP TABLE load_person;

-- step: vacuum and statistics
VACUUM (ANALYZE);

-- step: checkpoint
CHECKPOINT;
