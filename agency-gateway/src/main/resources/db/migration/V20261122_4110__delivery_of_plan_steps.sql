-- Agencies are told of the steps of a plan that they own by consent, as of hand-offs.
alter table delivery_record rename column hand_off_id to subject_id;
alter table delivery_record drop constraint delivery_record_role;
alter table delivery_record add constraint delivery_record_role
  check (role in ('GIVER', 'RECEIVER', 'OWNER', 'FORMER_OWNER'));
