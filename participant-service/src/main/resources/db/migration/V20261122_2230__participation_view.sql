-- What this service needs to know of participations, fed by intervention-service's events. The anonymous are not kept.
CREATE TABLE known_participation (
    id             uuid    PRIMARY KEY,
    participant_id uuid    NOT NULL,
    started_on     date    NOT NULL,
    ended_on       date,
    exit_reason    text,
    voided         boolean NOT NULL DEFAULT false,

    CHECK ((ended_on IS NULL) = (exit_reason IS NULL))
);

CREATE INDEX known_participation_of_participant ON known_participation (participant_id, started_on, id);
