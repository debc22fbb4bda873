-- By which consent an agency that does not answer for the participant owns a step: its events name it, and the agency is
-- told of them for as long as it stands (R3.5).
ALTER TABLE plan_step ADD COLUMN consent_id uuid REFERENCES consent (id);

-- As the service judges it: of several consents in force the last one given.
UPDATE plan_step s SET consent_id = (
    SELECT c.id FROM consent c JOIN participant p ON p.id = c.participant_id
     WHERE c.participant_id = s.participant_id AND c.kind = 'INFORMATION_EXCHANGE' AND c.purpose = 'JOINT_PLANNING'
       AND 'PLAN' = ANY (c.data_categories) AND p.responsible_agency = ANY (c.disclosing_agencies)
       AND s.owner_agency = ANY (c.receiving_agencies) AND p.responsible_agency <> s.owner_agency
       AND c.withdrawn_at IS NULL AND c.ended_at IS NULL AND current_date BETWEEN c.valid_from AND c.valid_to
     ORDER BY c.registered_at DESC, c.id DESC LIMIT 1)
 WHERE s.state = 'PLANNED';
