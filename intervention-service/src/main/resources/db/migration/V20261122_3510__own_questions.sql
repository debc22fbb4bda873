-- An association's own questions, asked at in- or out-registration (R5.5): data, answered by codes.
create table own_question (
    id          uuid primary key,
    association text not null references association (code),
    code        text not null check (code ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(code) <= 40),
    text_sv     text not null check (length(text_sv) between 1 and 300),
    text_en     text not null check (length(text_en) between 1 and 300),
    occasion    text not null check (occasion in ('IN', 'OUT', 'BOTH')),
    required    boolean not null,
    choices     jsonb not null check (jsonb_typeof(choices -> 'all') = 'array' and jsonb_array_length(choices -> 'all') >= 2),
    valid_from  date not null,
    -- the last day on which it is asked; absent: until further notice
    valid_to    date,
    recorded_at timestamptz not null,
    recorded_by text not null,
    version     integer not null,
    unique (association, code),
    constraint asked_until_after_it_begins check (valid_to >= valid_from)
);

-- the list of one association's questions, page by page
create index own_question_of_association on own_question (association, id);

-- R3.8: each wording is kept with the time it was recorded, so that an answer can be read as it was asked.
create table own_question_revision (
    question_id uuid not null references own_question (id),
    version     integer not null,
    text_sv     text not null,
    text_en     text not null,
    occasion    text not null,
    required    boolean not null,
    choices     jsonb not null,
    valid_from  date not null,
    valid_to    date,
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (question_id, version)
);

create trigger wordings_are_added_only
    before update or delete on own_question_revision
    for each row execute function refuse_rewriting();

create function refuse_renaming() returns trigger language plpgsql as $$
begin
    raise exception 'code and association of a question never change: its answers name it'
        using errcode = 'check_violation';
end $$;

create trigger question_keeps_its_code
    before update of code, association on own_question
    for each row
    when (old.code <> new.code or old.association <> new.association)
    execute function refuse_renaming();

-- Codes only. Which ones may be given is checked when they are recorded; this is their shape.
create function are_answers(answers jsonb) returns boolean language sql immutable as $$
    select coalesce(
        jsonb_typeof(answers -> 'given') = 'array'
        and not jsonb_path_exists(answers, '$.given[*] ? (!(@.question like_regex "^[a-z][a-z0-9-]{0,39}$"))')
        and not jsonb_path_exists(answers, '$.given[*] ? (!(@.answer like_regex "^[A-Z][A-Z0-9_]{0,59}$"))'),
        false)
$$;

alter table participation
    add column answers jsonb not null default '{"given": []}' check (are_answers(answers)),
    -- R3.4
    add constraint anonymous_answers_nothing check (participant_id is not null or answers = '{"given": []}');

alter table out_registration
    add column answers jsonb not null default '{"given": []}' check (are_answers(answers)),
    add constraint no_answers_to_a_mistake check (exit_reason <> 'WRONGLY_REGISTERED' or answers = '{"given": []}');
