-- dropped when rebased on the intervention's profile
alter table intervention add column if not exists places integer check (places >= 0);
alter table intervention add column if not exists esf_funded boolean not null default false;
alter table intervention add column if not exists programme_id uuid;
