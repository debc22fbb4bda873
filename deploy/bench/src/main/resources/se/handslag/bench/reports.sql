-- A country: 80 associations with 60 interventions each, and :participants participations of four fifths as many persons.
-- Skewed as real ones are: of the associations the first few have most, of an association's interventions the first few too;
-- one in twenty is anonymous, one in a hundred was registered wrongly, one in ten runs still, one in twelve of the closed was
-- not asked what came after, one in five was corrected or registered late. Everything follows from a number, so every load
-- gives the same. Facts are loaded as their owner announced them; the service makes its projection of them itself.
--
-- session_replication_role = replica leaves out triggers, which would judge each row by itself; CHECKs and keys hold.

-- step: settings and functions
SET session_replication_role = replica;
SET synchronous_commit = off;
DELETE FROM projection_state;
CREATE FUNCTION load_id(kind text, i bigint) RETURNS uuid LANGUAGE sql IMMUTABLE RETURN
    ('019' || kind || '0000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid;
CREATE FUNCTION load_dice(i bigint, salt integer, sides integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN
    ((hashint8extended(i, salt) & 2147483647) % sides)::integer;
-- Small numbers often, large ones seldom.
CREATE FUNCTION load_skewed(i bigint, salt integer, sides integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN
    (power(load_dice(i, salt, 1000000) / 1000000.0::float8, 2.5) * sides)::integer;
CREATE FUNCTION load_livelihoods(i bigint, salt integer) RETURNS jsonb LANGUAGE sql IMMUTABLE RETURN
    to_jsonb((ARRAY['FORSORJNINGSSTOD', 'SJUKPENNING', 'AKTIVITETSERSATTNING', 'AKTIVITETSSTOD', 'NONE', 'A_KASSA',
                    'SJUKERSATTNING', 'REHABPENNING', 'ETABLERINGSERSATTNING', 'UTVECKLINGSERSATTNING', 'STUDIESTOD',
                    'OTHER_PUBLIC'])[1 + load_skewed(i, salt, 11):1 + load_skewed(i, salt, 11)
                                     + CASE WHEN load_dice(i, salt + 1, 6) = 0 THEN 1 ELSE 0 END]);
CREATE FUNCTION load_situation(i bigint, salt integer, work_in integer, study_in integer) RETURNS jsonb
    LANGUAGE sql IMMUTABLE RETURN jsonb_build_object(
        'work', CASE WHEN load_dice(i, salt, work_in) = 0 THEN jsonb_build_array(jsonb_build_object(
                    'kind', (ARRAY['WORKS_SUBSIDISED', 'WORKS_UNSUBSIDISED', 'SELF_EMPLOYED'])
                            [1 + load_skewed(i, salt + 2, 2)],
                    'percent', 25 * (1 + load_dice(i, salt + 3, 4)))) ELSE '[]'::jsonb END,
        'studies', CASE WHEN load_dice(i, salt + 4, study_in) = 0
                        THEN jsonb_build_array(jsonb_build_object('percent', 50 * (1 + load_dice(i, salt + 5, 2))))
                        ELSE '[]'::jsonb END,
        'registeredAtAf', load_dice(i, salt + 6, 2) = 0,
        'livelihoods', load_livelihoods(i, salt + 7),
        'monthsOnPublicLivelihood', load_skewed(i, salt + 9, 120));

-- step: associations, programmes and interventions
INSERT INTO association_fact (association_id, sequence, recorded_at, code, name, municipalities)
SELECT load_id('1', a), 0, '2014-12-01', 'forbund-' || a, 'Samordningsförbundet ' || a,
       ARRAY[lpad((100 * (1 + a % 25) + 80)::text, 4, '0'), lpad((100 * (1 + a % 25) + 81)::text, 4, '0')]
  FROM generate_series(0, 80) AS a;
INSERT INTO programme_fact (programme_id, sequence, recorded_at, code, name, associations, starts_on)
SELECT load_id('2', p), 0, '2014-12-01', 'program-' || p, 'Program ' || p,
       ARRAY['forbund-' || p, 'forbund-' || p + 1, 'forbund-' || p + 2], '2015-01-01'
  FROM generate_series(0, 60) AS p;
INSERT INTO intervention_fact (intervention_id, sequence, recorded_at, association, name, direction, measurement_method,
                               carried_out_by, starts_on, programme_id, esf_funded, municipalities, target_groups)
SELECT load_id('3', a * 100 + n), 0, '2014-12-01', 'forbund-' || a, 'Insats ' || a || ' ' || n, 'INDIVIDUAL',
       'PERSONAL_OR_ANONYMOUS', ARRAY['af', 'kommun-' || a], '2015-01-01',
       CASE WHEN n % 5 = 0 THEN load_id('2', greatest(a - n % 3, 0)) END, n % 5 = 0,
       CASE WHEN n % 7 = 0 THEN ARRAY[]::text[] ELSE ARRAY[lpad((100 * (1 + a % 25) + 80 + n % 2)::text, 4, '0')] END,
       ARRAY['LONG_TERM_UNEMPLOYED']
  FROM generate_series(0, 80) AS a, generate_series(0, 60) AS n;

-- step: who went where and when
CREATE UNLOGGED TABLE load_one AS
SELECT i, association, association * 100 + load_skewed(i, 2, 60) AS intervention, load_dice(i, 3, 20) = 0 AS anonymous,
       started_on, started_on + 14 + load_skewed(i, 5, 700) AS ended_on
  FROM (SELECT i, load_skewed(i, 1, 80) AS association, date '2015-01-01' + load_dice(i, 4, 4000) AS started_on
          FROM generate_series(1, :participants) AS i OFFSET 0) AS made;

-- step: in-registrations
INSERT INTO start_fact (participation_id, sequence, recorded_at, intervention_id, association, started_on, anonymous, sex,
                        budget_year, referred_by, education_level, situation, participant_id, age_at_start)
SELECT load_id('4', i), 0, started_on + interval '9 hours' + interval '1 day' * load_skewed(i, 6, 60),
       load_id('3', intervention), 'forbund-' || association, started_on, anonymous,
       CASE WHEN load_dice(i, 7, 100) < 57 THEN 'FEMALE' ELSE 'MALE' END,
       CASE WHEN anonymous THEN extract(year FROM started_on) END,
       CASE WHEN NOT anonymous THEN (ARRAY['AF', 'KOMMUN', 'REGION', 'FK', 'SELF', 'OTHER'])[1 + load_skewed(i, 8, 5)] END,
       CASE WHEN NOT anonymous
            THEN (ARRAY['COMPULSORY', 'UPPER_SECONDARY', 'NONE', 'POST_SECONDARY'])[1 + load_skewed(i, 9, 3)] END,
       CASE WHEN NOT anonymous THEN load_situation(i, 20, 20, 25) END,
       CASE WHEN NOT anonymous THEN load_id('5', load_dice(i, 10, (:participants * 0.8)::integer)) END,
       CASE WHEN NOT anonymous THEN 16 + load_dice(i, 11, 49) END
  FROM load_one;

-- step: out-registrations
INSERT INTO end_fact (participation_id, sequence, recorded_at, intervention_id, ended_on, exit_reason, next_step, voided,
                      works_as, studies, registered_at_af, situation)
SELECT load_id('4', i), 1, ended_on + interval '9 hours' + interval '1 day' * load_skewed(i, 12, 60),
       load_id('3', intervention), ended_on,
       CASE WHEN wrong THEN 'WRONGLY_REGISTERED'
            ELSE (ARRAY['COMPLETED_AS_PLANNED', 'OTHER', 'TOO_ILL', 'OWN_INITIATIVE', 'MOVED', 'OTHER_INSATS',
                        'PARENTAL_LEAVE'])[1 + load_skewed(i, 13, 6)] END,
       CASE WHEN wrong THEN NULL ELSE 'CLOSING' END, wrong,
       CASE WHEN situation IS NOT NULL THEN ARRAY[]::text[] END, CASE WHEN situation IS NOT NULL THEN false END,
       CASE WHEN situation IS NOT NULL THEN false END, situation
  FROM (SELECT *, load_dice(i, 14, 100) = 0 AS wrong,
               CASE WHEN NOT anonymous AND load_dice(i, 14, 100) > 0 AND load_dice(i, 15, 12) > 0
                    THEN load_situation(i, 40, 3, 6) END AS situation
          FROM load_one WHERE load_dice(i, 16, 10) > 0 OFFSET 0) AS ended
 -- Nobody has registered what is still to come.
 WHERE ended_on + interval '9 hours' + interval '1 day' * load_skewed(i, 12, 60) < now();

-- step: corrections, a month later
INSERT INTO end_fact (participation_id, sequence, recorded_at, intervention_id, ended_on, exit_reason, next_step, voided,
                      works_as, studies, registered_at_af, situation)
SELECT participation_id, 2, recorded_at + interval '1 month', intervention_id, ended_on + 7, exit_reason, next_step, voided,
       works_as, studies, registered_at_af, situation
  FROM end_fact
 WHERE sequence = 1 AND NOT voided AND hashtext(participation_id::text) % 10 = 0 AND recorded_at + interval '1 month' < now();

-- step: as a server that has been running a while
DROP TABLE load_one;
RESET session_replication_role;
RESET synchronous_commit;
ANALYZE;
