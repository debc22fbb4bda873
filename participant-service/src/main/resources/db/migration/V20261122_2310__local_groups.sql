-- Where a hand-off is lifted: local groups as the gateway announces them, associations as intervention-service does.
CREATE TABLE known_local_group (
    municipality text PRIMARY KEY CHECK (municipality ~ '^[0-9]{4}$'),
    association  text NOT NULL
);

CREATE TABLE known_local_group_member (
    municipality text NOT NULL REFERENCES known_local_group,
    agency       text NOT NULL,
    unit_id      uuid,
    UNIQUE NULLS NOT DISTINCT (municipality, agency, unit_id)
);

CREATE TABLE known_association_municipality (
    municipality text NOT NULL CHECK (municipality ~ '^[0-9]{4}$'),
    association  text NOT NULL,
    PRIMARY KEY (municipality, association)
);
CREATE INDEX known_association_municipality_by_association ON known_association_municipality (association);
