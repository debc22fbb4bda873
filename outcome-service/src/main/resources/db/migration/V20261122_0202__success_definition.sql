-- What counts as which result is data and is printed with the figure (R6.4). A category holds if any of its conditions
-- does, or if it has none; the first that holds is the result. A new reading of success is a new version: reports as of
-- an earlier moment go on using the one that was in force then.

create table success_definition (
    id            text        not null,
    version       integer     not null check (version > 0),
    in_force_from timestamptz not null,
    title_sv      text        not null,
    title_en      text        not null,
    text_sv       text        not null,
    text_en       text        not null,
    categories    jsonb       not null check (jsonb_array_length(categories) > 0),
    primary key (id, version)
);

create trigger added_only before update or delete on success_definition
    for each row execute function refuse_change();

insert into success_definition
values ('national-headline', 1, '-infinity',
        'Nationellt huvudmått', 'National headline',
        'Direkt till arbete eller studier: arbetar (även subventionerat eller i eget företag) eller studerar mer än 0 procent vid utregistreringen. Därefter: inskriven som arbetssökande hos Arbetsförmedlingen. Därefter: övriga avslutade.',
        'Directly to work or study: works (subsidised or self-employed too) or studies more than 0 per cent at out-registration. Next: registered as jobseeker with the employment service. Then: other closed.',
        '[{"code": "WORK_OR_STUDY",
           "titleSv": "Arbete eller studier", "titleEn": "Work or study",
           "whenAny": [{"fact": "WORKS", "kinds": ["WORKS_UNSUBSIDISED", "WORKS_SUBSIDISED", "SELF_EMPLOYED"]},
                       {"fact": "STUDIES"}]},
          {"code": "REGISTERED_JOBSEEKER",
           "titleSv": "Inskriven som arbetssökande", "titleEn": "Registered as jobseeker",
           "whenAny": [{"fact": "REGISTERED_AT_AF"}]},
          {"code": "OTHER",
           "titleSv": "Övriga avslutade", "titleEn": "Other closed",
           "whenAny": []}]');
