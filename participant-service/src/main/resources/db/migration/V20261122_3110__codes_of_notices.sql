-- What the referrer is told of how others answered, by a category of its own (R2.10).
INSERT INTO code (list, code, term_sv, term_en, by_hand) VALUES
    ('data-categories', 'HAND_OFF_ANSWERS', 'Svar på överlämningar', 'Answers to hand-offs', true);

-- A notice on an agency's topic says nothing of anybody's health (R3.5, decision 0025): that somebody was ill, and which
-- paper a physician writes, are not what the other agency needs to know there.
UPDATE code SET code = 'PARTICIPANT_HINDERED', term_sv = 'Deltagaren har förhinder', term_en = 'The participant is prevented'
 WHERE list = 'replan-reasons' AND code = 'PARTICIPANT_ILL';
UPDATE code SET code = 'CERTIFICATE', term_sv = 'Intyg eller utlåtande', term_en = 'Certificate or statement'
 WHERE list = 'information-needs' AND code = 'MEDICAL_CERTIFICATE';

ALTER TABLE hand_off DISABLE TRIGGER USER;
UPDATE hand_off SET state_reason = 'PARTICIPANT_HINDERED' WHERE state_reason = 'PARTICIPANT_ILL';
UPDATE hand_off SET inquiry_needs = array_replace(inquiry_needs, 'MEDICAL_CERTIFICATE', 'CERTIFICATE')
 WHERE 'MEDICAL_CERTIFICATE' = ANY (inquiry_needs);
ALTER TABLE hand_off ENABLE TRIGGER USER;
