-- What counts as which result is data and is printed with the figure (R6.4). A category holds if any of its conditions
-- does, or if it has none; the first that holds is the result. A new reading of success is a new version: reports as of
-- an earlier moment go on using the one that was in force then.

CREATE TABLE success_definition (
    id            text        NOT NULL,
    version       integer     NOT NULL CHECK (version > 0),
    in_force_from timestamptz NOT NULL,
    title_sv      text        NOT NULL,
    title_en      text        NOT NULL,
    text_sv       text        NOT NULL,
    text_en       text        NOT NULL,
    categories    jsonb       NOT NULL CHECK (jsonb_array_length(categories) > 0),
    PRIMARY KEY (id, version)
);

CREATE TRIGGER added_only BEFORE UPDATE OR DELETE ON success_definition
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

INSERT INTO success_definition
VALUES ('national-headline', 1, '-infinity',
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
