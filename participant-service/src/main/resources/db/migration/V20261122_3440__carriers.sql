-- Who carries out the intervention that a participation is in, fed by intervention-service's events: whoever follows the
-- person there, with consent, may read the number for what the law asks (R5.7, R6.8).
create table known_carrier (
    intervention_id uuid not null,
    agency          text not null,
    primary key (intervention_id, agency)
);

create table participation_intervention (
    participation_id uuid primary key,
    intervention_id  uuid not null
);
