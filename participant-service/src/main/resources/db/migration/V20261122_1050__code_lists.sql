-- Codes are data: an association corrects a label, or ends a code, without a release.
CREATE TABLE code (
    list    text    NOT NULL,
    code    text    NOT NULL CHECK (code ~ '^[A-Z][A-Z0-9_]*$'),
    term_sv text    NOT NULL,
    term_en text    NOT NULL,
    by_hand boolean NOT NULL DEFAULT true,
    PRIMARY KEY (list, code)
);

COMMENT ON COLUMN code.by_hand IS 'false: set by the system alone, refused in a request';

INSERT INTO code (list, code, term_sv, term_en, by_hand) VALUES
    ('decline-reasons', 'NOT_OUR_RESPONSIBILITY', 'Inte vårt ansvarsområde', 'Not within our remit', true),
    ('decline-reasons', 'NO_CAPACITY', 'Saknar plats eller resurs', 'No place or resource', true),
    ('decline-reasons', 'NEEDS_OTHER_SUPPORT_FIRST', 'Behöver annat stöd först', 'Needs other support first', true),
    ('decline-reasons', 'PARTICIPANT_DOES_NOT_WISH', 'Deltagaren önskar det inte', 'The participant does not wish it', true),
    ('decline-reasons', 'COULD_NOT_REACH_PARTICIPANT', 'Fick inte kontakt med deltagaren', 'Could not reach the participant', true),
    ('decline-reasons', 'OTHER', 'Annan orsak', 'Other reason', true),
    ('recall-reasons', 'OTHER_SOLUTION_FOUND', 'Annan lösning funnen', 'Another solution was found', true),
    ('recall-reasons', 'SITUATION_CHANGED', 'Ändrade förhållanden', 'The situation has changed', true),
    ('recall-reasons', 'PARTICIPANT_DOES_NOT_WISH', 'Deltagaren önskar det inte', 'The participant does not wish it', true),
    ('recall-reasons', 'NO_ANSWER', 'Inget svar från mottagaren', 'No answer from the receiver', true),
    ('recall-reasons', 'SENT_TO_WRONG_AGENCY', 'Skickad till fel mottagare', 'Sent to the wrong receiver', true),
    ('recall-reasons', 'CONSENT_WITHDRAWN', 'Återtaget samtycke', 'Consent withdrawn', false),
    ('recall-reasons', 'OTHER', 'Annan orsak', 'Other reason', true),
    ('consent-purposes', 'HAND_OFF', 'Överlämning av ansvar', 'Hand-off of responsibility', true),
    ('consent-purposes', 'JOINT_PLANNING', 'Gemensam planering', 'Joint planning', true),
    ('data-categories', 'IDENTITY', 'Namn och personnummer', 'Name and personal number', true),
    ('data-categories', 'CONTACT', 'Kontaktuppgifter', 'Contact details', true),
    ('data-categories', 'RESPONSIBILITY', 'Ansvarig myndighet och historik', 'Responsible agency and history', true),
    ('data-categories', 'ASSESSMENT', 'Gemensam kartläggning', 'Joint assessment', true),
    ('data-categories', 'PLAN', 'Gemensam planering', 'Joint plan', true),
    ('data-categories', 'PARTICIPATION', 'Deltagande i insatser', 'Participation in interventions', true);
