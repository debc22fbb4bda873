-- More of what the owners announced: who waited for what, how hand-offs were answered, what became of follow-ups (R2.14),
-- and answers to indicators (R6.9). Only added, like all facts.

create table wait_fact (
    queue_entry_id   uuid        not null,
    sequence         bigint      not null check (sequence >= 0),
    move             text        not null check (move in ('JOINED', 'OFFERED', 'ACCEPTED', 'DECLINED', 'LEFT')),
    recorded_at      timestamptz not null,
    intervention_id  uuid        not null,
    participant_id   uuid        not null,
    happened_on      date        not null,
    reason           text,
    participation_id uuid,
    primary key (queue_entry_id, sequence, move),
    constraint only_leaving_has_a_reason check ((move = 'LEFT') = (reason is not null)),
    constraint only_leaving_starts check (participation_id is null or move = 'LEFT')
);
create index wait_fact_by_intervention on wait_fact (intervention_id, happened_on);

create table hand_off_fact (
    hand_off_id    uuid        not null,
    sequence       bigint      not null check (sequence >= 0),
    move           text        not null
        check (move in ('OFFERED', 'RECEIVED', 'INFORMATION_REQUESTED', 'INFORMATION_PROVIDED', 'WAITLISTED', 'ACCEPTED',
                        'TAKEN_OVER', 'DECLINED', 'RECALLED', 'VOIDED', 'EXTENDED')),
    recorded_at    timestamptz not null,
    participant_id uuid        not null,
    due_at         timestamptz,
    contact_on     date,
    primary key (hand_off_id, sequence, move),
    constraint only_taking_over_has_a_contact check ((move = 'TAKEN_OVER') = (contact_on is not null))
);
create index hand_off_fact_by_participant on hand_off_fact (participant_id);
create index hand_off_fact_offered on hand_off_fact (recorded_at) where move = 'OFFERED';

create table follow_up_fact (
    follow_up_id     uuid        not null,
    sequence         bigint      not null check (sequence >= 0),
    move             text        not null check (move in ('BOOKED', 'ANSWERED', 'NOT_REACHED', 'DECLINED')),
    recorded_at      timestamptz not null,
    participant_id   uuid        not null,
    after_months     integer     not null check (after_months in (6, 12)),
    due_on           date        not null,
    answered_on      date,
    in_work_or_study boolean,
    primary key (follow_up_id, sequence, move),
    constraint booked_or_done check ((move = 'BOOKED') = (answered_on is null)),
    constraint only_who_answered_told check (in_work_or_study is null or move = 'ANSWERED')
);
create index follow_up_fact_by_participant on follow_up_fact (participant_id);
create index follow_up_fact_by_day on follow_up_fact (due_on) where move = 'BOOKED';

create table indicator_fact (
    answer_id        uuid        not null,
    sequence         bigint      not null check (sequence >= 0),
    recorded_at      timestamptz not null,
    intervention_id  uuid        not null,
    participation_id uuid,
    indicator_set    text        not null,
    set_version      integer     not null,
    level            text        not null,
    occasion         text        not null,
    answered_on      date        not null,
    answers          jsonb       not null,
    primary key (answer_id, sequence),
    constraint participants_answer_for_themselves check ((level = 'PARTICIPANT') = (participation_id is not null))
);
create index indicator_fact_by_intervention on indicator_fact (intervention_id, answered_on);
comment on column indicator_fact.answers is 'an object: question to step of its scale';

create trigger added_only before update or delete on wait_fact for each row execute function refuse_change();
create trigger added_only before update or delete on hand_off_fact for each row execute function refuse_change();
create trigger added_only before update or delete on follow_up_fact for each row execute function refuse_change();
create trigger added_only before update or delete on indicator_fact for each row execute function refuse_change();
