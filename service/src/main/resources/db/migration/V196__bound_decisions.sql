-- What a decision rested on, and the words said of it, are bound to its entry: sealed with a salt from layout 2 on, and the entry
-- carries the commitment to both. The table that was to hold such details beside the entries was never used.
alter table decision_sealed add column layout smallint not null default 1;
drop table entry_detail;
