-- Local collaboration groups (lokala samverkansgrupper): one of each municipality, where unanswered hand-offs are lifted.
create table local_group (
  municipality  text        not null,
  name          text        not null,
  association   text        not null,
  registered_at timestamptz not null,
  version       bigint      not null,
  constraint local_group_pk primary key (municipality),
  constraint local_group_municipality_form check (municipality ~ '^[0-9]{4}$'),
  constraint local_group_name_form check (btrim(name) <> '' and length(name) <= 200),
  constraint local_group_association_form
    check (association ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(association) <= 40)
);

-- What the seats refer to: a unit together with its agency.
alter table agency_unit add constraint agency_unit_of_agency unique (id, agency_code);

create table local_group_member (
  municipality text not null,
  agency_code  text not null,
  unit_id      uuid,
  constraint local_group_member_group_fk foreign key (municipality) references local_group (municipality),
  constraint local_group_member_agency_fk foreign key (agency_code) references agency (code),
  constraint local_group_member_unit_fk foreign key (unit_id, agency_code) references agency_unit (id, agency_code),
  constraint local_group_member_once unique nulls not distinct (municipality, agency_code, unit_id)
);

-- A group of one agency lifts nothing to anybody. Looked at when the transaction ends, when all its members are there.
create function refuse_lonely_group() returns trigger language plpgsql as
$$
begin
  if exists (select 1 from local_group where municipality = coalesce(new.municipality, old.municipality))
     and (select count(distinct agency_code) from local_group_member
          where municipality = coalesce(new.municipality, old.municipality)) < 2 then
    raise exception 'a local group has members of two agencies' using errcode = 'check_violation';
  end if;
  return null;
end
$$;

create constraint trigger local_group_not_lonely after insert on local_group
  deferrable initially deferred for each row execute function refuse_lonely_group();
create constraint trigger local_group_member_not_lonely after update or delete on local_group_member
  deferrable initially deferred for each row execute function refuse_lonely_group();
