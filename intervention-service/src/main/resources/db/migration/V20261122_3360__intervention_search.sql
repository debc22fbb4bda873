-- The searches of the catalogue, page by page: by municipality, by target group.
create index intervention_in_municipality on intervention_municipality (municipality, intervention_id);
create index intervention_for_target_group on intervention_target_group (target_group, intervention_id);

-- Running participations of an intervention, counted for its free places. An anonymous one has no end and takes no place.
create index participation_running_in_intervention on participation (intervention_id)
    where state = 'RUNNING' and participant_id is not null;

-- How many more can take part at this moment; null without a limit.
create function free_places(wanted uuid) returns bigint language sql stable as $$
    select i.places
        - (select count(*) from participation p
            where p.intervention_id = i.id and p.state = 'RUNNING' and p.participant_id is not null)
    from intervention i where i.id = wanted
$$;
