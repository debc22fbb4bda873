-- Agencies are addressed by code, in URLs, tokens and topic names; a code is never reused or changed.
create table agency (
  code          text        not null,
  name          text        not null,
  kind          text        not null,
  municipality  text,
  registered_at timestamptz not null,
  version       bigint      not null,
  constraint agency_pk primary key (code),
  constraint agency_code_form check (code ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(code) <= 40),
  constraint agency_name_form check (btrim(name) <> '' and length(name) <= 200),
  constraint agency_kind_known check (kind in ('AF', 'FK', 'REGION', 'KOMMUN')),
  constraint agency_municipality_form check (municipality ~ '^[0-9]{4}$'),
  -- A kommun is social services of one municipality; the others span several.
  constraint agency_municipality_of_kommun check ((kind = 'KOMMUN') = (municipality is not null))
);

create table agency_unit (
  id            uuid        not null,
  agency_code   text        not null,
  name          text        not null,
  registered_at timestamptz not null,
  version       bigint      not null,
  constraint agency_unit_pk primary key (id),
  constraint agency_unit_agency_fk foreign key (agency_code) references agency (code),
  constraint agency_unit_name_form check (btrim(name) <> '' and length(name) <= 200),
  -- Also the index of the list of an agency's units, which pages by name.
  constraint agency_unit_name_once unique (agency_code, name)
);
