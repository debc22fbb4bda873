-- Which municipalities are an association's, as intervention-service announces them: a group is registered by the
-- municipality's own association alone.
CREATE TABLE known_association_municipality (
    association  text NOT NULL,
    municipality text NOT NULL CHECK (municipality ~ '^[0-9]{4}$'),
    PRIMARY KEY (association, municipality)
);
