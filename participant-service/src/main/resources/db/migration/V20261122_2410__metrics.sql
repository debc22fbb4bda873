-- The date that each stretch of a hand-off was to end by: who was late, and for how long, is reckoned from it.
ALTER TABLE hand_off_stretch ADD COLUMN due_at timestamptz NOT NULL;

-- The stretches and watches that were ever late, in the order of time: what the fell-between metric reads.
CREATE INDEX hand_off_stretch_late ON hand_off_stretch (hand_off_id, due_at)
    WHERE lasted_until IS NULL OR due_at < lasted_until;
CREATE INDEX watch_late ON watch (participant_id, due_at) WHERE resolved_at IS NULL OR due_at < resolved_at;
CREATE INDEX hand_off_of_association ON hand_off (association);

-- The days in Sweden that a time covers any part of.
CREATE FUNCTION stockholm_days(during tstzrange) RETURNS daterange LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN isempty(during) THEN 'empty'::daterange
           ELSE daterange((lower(during) AT TIME ZONE 'Europe/Stockholm')::date,
                          ((upper(during) - interval '1 microsecond') AT TIME ZONE 'Europe/Stockholm')::date, '[]') END
$$;

-- How many days a set of days has.
CREATE FUNCTION days_in(days datemultirange) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(sum(upper(part) - lower(part)), 0)::bigint FROM unnest(days) AS part
$$;
