-- Of who withdrew consent or died nobody asks what came after, and after a mistake nothing comes next: no value then,
-- not an empty one that would count as a result.
alter table end_fact
    alter column next_step drop not null,
    alter column works_as drop not null,
    alter column studies drop not null,
    alter column registered_at_af drop not null,
    alter column situation drop not null,
    add constraint told_wholly_or_not_at_all
        check (num_nulls(works_as, studies, registered_at_af, situation) in (0, 4)),
    add constraint nothing_after_a_mistake check (voided = (next_step is null) and (not voided or situation is null));
