-- Associations and interventions have their numbers from when they are announced, and not only from when somebody takes
-- part: people may wait for a place before that.
insert into intervention_number (id)
select distinct i.intervention_id from intervention_fact i
where not exists (select from intervention_number known where known.id = i.intervention_id)
order by 1;

insert into coded (list, code, no)
select 'association', met.code,
       (select coalesce(max(no), -1) from coded where list = 'association')
       + cast(row_number() over (order by met.code) as integer)
from (select code from association_fact union select association from intervention_fact) met (code)
where not exists (select from coded known where known.list = 'association' and known.code = met.code);
