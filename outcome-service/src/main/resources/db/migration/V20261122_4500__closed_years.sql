-- Years whose figures have been let out: once, as they were known at one moment, and never again. So who asks at two moments
-- gets the same, and no difference tells of one person (decision 0041).
create table closed_year (
    year      integer     not null primary key check (year between 1994 and 9999),
    as_of     timestamptz not null,
    closed_at timestamptz not null check (closed_at >= as_of),
    closed_by text        not null,
    constraint no_year_is_closed_before_it_is_over
        check (as_of >= make_timestamptz(year + 1, 1, 1, 0, 0, 0, 'Europe/Stockholm'))
);
comment on column closed_year.as_of is 'what was recorded later is no part of its figures';
comment on column closed_year.closed_at is 'from then on it can be asked for';
create trigger added_only before update or delete on closed_year for each row execute function refuse_change();
