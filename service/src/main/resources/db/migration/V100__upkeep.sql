-- A court or an inquiry asked that nothing of a person be erased. Placed and lifted by the operator, never deleted.
create table legal_hold (
  id         uuid primary key,
  operation  smallint not null references operation,
  person     uuid not null references person,
  reason     text not null,             -- a code or a file number, never a sentence
  placed_at  timestamptz not null,
  lifted_at  timestamptz
);
create unique index legal_hold_now on legal_hold (person) where lifted_at is null;

-- Written with the erasure; its keys are destroyed after the commit, and again at the next start when that was cut short.
create table erasure (
  person       uuid primary key references person,
  operation    smallint not null references operation,
  reason       text not null,
  erased_at    timestamptz not null,
  keys         bigint[] not null,
  destroyed_at timestamptz
);

grant select, insert on legal_hold, erasure to passage_service;
grant update (lifted_at) on legal_hold to passage_service;
grant update (destroyed_at) on erasure to passage_service;
-- A message that was masked is sealed anew, under another key.
grant update (sealed_key, size) on message to passage_service;
