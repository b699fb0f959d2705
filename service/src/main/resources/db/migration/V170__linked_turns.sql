-- Which messages each batch of linking linked, in order. Whoever links keeps the blind tokens of linked mentions in memory, and learns
-- from here what it and others have added since; turns that everybody has long seen are deleted.
create table linked_turn (
  operation smallint not null references operation,
  turn      bigint not null,
  messages  uuid[] not null,
  primary key (operation, turn)
);
grant select, insert, delete on linked_turn to passage_service;

-- A family that joins another takes what was decided of its case with it.
create index disposition_of_case on disposition (family_case) where reversed_at is null;
