-- Two participants turned out to be one person (R4.1): whoever counts persons counts the one that goes on.
create table merge_fact (
    participant_id uuid        not null,
    sequence       bigint      not null check (sequence >= 0),
    recorded_at    timestamptz not null,
    merged_into    uuid        not null,
    primary key (participant_id, sequence),
    constraint nobody_goes_on_as_themselves check (merged_into <> participant_id)
);
create index merge_fact_by_survivor on merge_fact (merged_into);
create trigger added_only before update or delete on merge_fact for each row execute function refuse_change();

create index start_fact_by_participant on start_fact (participant_id) where participant_id is not null;

-- Whom a participant had gone on as by then: themselves if there was no merge.
create function person_at(participant uuid, moment timestamptz) returns uuid
    language sql stable
begin atomic
    with recursive chain (id, step) as (
        select participant, 0
        union all
        select m.merged_into, chain.step + 1
        from chain join merge_fact m on m.participant_id = chain.id and m.recorded_at <= moment
    ) cycle id set again using path
    select id from chain where not again order by step desc limit 1;
end;
