-- As the number tells (R4.2). Gone when protected identity arrives (R4.3), and of one who goes on as another participant.
alter table known_participant
    add column sex        text references code_sex (code),
    add column birth_year integer check (birth_year between 1880 and 2199),
    add constraint told_of_one_with_a_number
        check ((identity_kind <> 'ANONYMOUS' and merged_into is null) or (sex is null and birth_year is null));

-- Notes to the labels, for whoever chooses: what the rules of counting put under a code.
alter table code
    add column note_sv text,
    add column note_en text,
    add constraint note_in_both_languages check ((note_sv is null) = (note_en is null));

update code set note_sv = 'Även föräldrapenning, vård av sjukt barn, ålderspension och delpension.',
                note_en = 'Also parental benefit, care of a sick child, old-age pension and partial pension.'
 where list = 'livelihood' and code = 'NONE';
update code set note_sv = 'Räknas som studier.', note_en = 'Counts as studies.'
 where list = 'study-kind' and code = 'LABOUR_MARKET_TRAINING';
update code set note_sv = 'Arbete som utförs: den som är anställd men sjukskriven arbetar inte. 100 % är 40 timmar i veckan.',
                note_en = 'Work that is done: employed but sick is not working. 100 % is 40 hours a week.'
 where list = 'work-kind' and code in ('WORKS_UNSUBSIDISED', 'WORKS_SUBSIDISED');

update code_list set version = version + 1 where name in ('livelihood', 'study-kind', 'work-kind');
