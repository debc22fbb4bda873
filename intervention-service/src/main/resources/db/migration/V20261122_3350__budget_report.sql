-- Which interventions were in a programme at a moment, for reports as of it.
create index intervention_revision_in_programme on intervention_revision (programme_id, intervention_id)
    where programme_id is not null;
