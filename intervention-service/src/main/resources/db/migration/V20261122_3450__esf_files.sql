-- R5.7: what a participant file looked like when it was last taken out, so that it shows which ones must be taken out anew.
-- No number and no person: a digest of participations, dates and hours.
create table esf_file_taken (
    agency      text not null,
    -- of an intervention or a programme
    scope       uuid not null,
    month       date not null check (extract(day from month) = 1),
    generation  integer not null check (generation > 0),
    digest      text not null check (length(digest) = 64),
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (agency, scope, month, generation)
);

create trigger esf_files_taken_are_added_only before update or delete on esf_file_taken
    for each row execute function refuse_rewriting();
