-- What is too old is found from the oldest on, not by reading all.
create index access_record_oldest on access_record (at);
