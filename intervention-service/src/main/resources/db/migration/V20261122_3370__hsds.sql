-- A name for an intervention at a place, for catalogues that read ours.
alter table intervention_municipality add column id uuid not null default uuidv7() unique;
