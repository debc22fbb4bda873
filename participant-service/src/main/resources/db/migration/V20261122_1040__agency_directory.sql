-- What this service needs to know of agencies and units, fed by the gateway's events.
CREATE TABLE known_agency (
    code text PRIMARY KEY,
    kind text NOT NULL
);

CREATE TABLE known_unit (
    id     uuid PRIMARY KEY,
    agency text NOT NULL
);
