-- A pair in somebody's hands, so that no two look at the same one.
alter table candidate_pair add column taken_by uuid;
alter table candidate_pair add column taken_until timestamptz;
grant update (taken_by, taken_until) on candidate_pair to passage_service;

-- What a person said of a pair and why, and what that changed, so that it can be taken back whole.
create table pair_review (
  id         uuid primary key,
  operation  smallint not null references operation,
  one        uuid not null references mention,
  other      uuid not null references mention,
  account    uuid not null,
  outcome    text not null check (outcome in ('same', 'different', 'cannot-tell')),
  reason     text not null,
  at         timestamptz not null,
  link       uuid references link,
  person     uuid references person,
  moved      uuid[] not null default '{}',
  members    uuid[] not null default '{}',
  undone_at  timestamptz,
  undone_by  uuid
);
create index pair_review_pair on pair_review (one, other, at);
grant select, insert on pair_review to passage_service;
grant update (undone_at, undone_by) on pair_review to passage_service;
