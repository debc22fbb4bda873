-- What is too old is found from the oldest on.
create index delivery_record_oldest on delivery_record (decided_at);
create index access_log_entry_oldest on access_log_entry (at);
