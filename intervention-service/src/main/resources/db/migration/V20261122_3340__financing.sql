-- R5.3: what an association gets for a calendar year: half from the state, a quarter from the region or regions, a quarter
-- from the kommun or kommuner. R3.8: a correction is a new revision; the highest holds.
create table financing (
    id           uuid primary key,
    association  text not null references association (code),
    year         integer not null check (year between 2000 and 2199),
    revision     integer not null check (revision > 0),
    total_kronor bigint not null check (total_kronor between 0 and 100000000000),
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    unique (association, year, revision)
);

create table financing_share (
    financing_id uuid not null references financing (id),
    payer        text not null check (payer in ('STATE', 'REGION', 'MUNICIPALITY')),
    -- a county's two digits, a municipality's four, or SE for the state
    code         text not null,
    kronor       bigint not null check (kronor >= 0),
    primary key (financing_id, payer, code),
    constraint code_is_of_the_payer check (case payer
        when 'STATE' then code = 'SE'
        when 'REGION' then code ~ '^[0-9]{2}$'
        else code ~ '^[0-9]{4}$' end)
);

create trigger financings_are_added_only
    before update or delete on financing
    for each row execute function refuse_rewriting();

create trigger financing_shares_are_added_only
    before update or delete on financing_share
    for each row execute function refuse_rewriting();

-- What each side owes of a total in whole kronor. What does not divide by four goes where the greatest part was cut off;
-- where they are equal, to the region before the kommun.
create function statutory_part(total bigint, payer text) returns bigint language sql immutable as $$
    select case payer
        when 'STATE' then total / 2 + case when total % 4 = 1 then 1 else 0 end
        when 'REGION' then total / 4 + case when total % 4 in (2, 3) then 1 else 0 end
        when 'MUNICIPALITY' then total / 4 + case when total % 4 = 3 then 1 else 0 end
    end
$$;

-- Checked when the transaction ends, when all shares are there.
create function shares_make_the_statutory_parts() returns trigger language plpgsql as $$
declare
    side text;
    wanted bigint;
    found bigint;
begin
    foreach side in array array['STATE', 'REGION', 'MUNICIPALITY'] loop
        select statutory_part(f.total_kronor, side) into wanted from financing f where f.id = new.id;
        select coalesce(sum(s.kronor), 0) into found from financing_share s where s.financing_id = new.id and s.payer = side;
        if wanted <> found then
            raise exception 'the shares of % make %, not the statutory part %', side, found, wanted
                using errcode = 'check_violation';
        end if;
    end loop;
    return null;
end $$;

create constraint trigger financing_is_whole
    after insert on financing
    deferrable initially deferred
    for each row execute function shares_make_the_statutory_parts();

-- A share that comes later than its financing is checked like the others.
create function late_share_keeps_the_parts() returns trigger language plpgsql as $$
declare
    total bigint;
    found bigint;
begin
    select total_kronor into total from financing where id = new.financing_id;
    select coalesce(sum(kronor), 0) into found from financing_share
        where financing_id = new.financing_id and payer = new.payer;
    if statutory_part(total, new.payer) <> found then
        raise exception 'the shares of % make %, not the statutory part', new.payer, found
            using errcode = 'check_violation';
    end if;
    return null;
end $$;

create constraint trigger late_share_keeps_the_parts
    after insert on financing_share
    deferrable initially deferred
    for each row execute function late_share_keeps_the_parts();
