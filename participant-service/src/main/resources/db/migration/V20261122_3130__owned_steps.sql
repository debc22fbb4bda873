-- The steps that an agency answers for, of all plans, in the order of their dates.
CREATE INDEX plan_step_of_owner ON plan_step (owner_agency, due_on, id) INCLUDE (owner_unit_id) WHERE state = 'PLANNED';
