-- One family in one operation. It always has an owner (or the pool) and a next action.
create table family_case (
  id          uuid primary key,
  number      bigint generated always as identity unique,   -- said aloud; random-looking numbers would be misheard
  operation   smallint not null references operation,
  family      uuid not null references family,
  opened_at   timestamptz not null,
  owner       uuid,                                          -- account; empty: the pool
  owned_until timestamptz,
  next_action text not null,                                 -- code
  due_at      timestamptz,
  hold_until  timestamptz,
  score       double precision not null default 0,
  rank        double precision not null default 0,           -- score less rate times arrival: changes only when facts do
  danger      text not null default 'unknown',
  people      int not null default 1,
  state       text not null default 'proposed' check (state in ('proposed', 'open', 'joined', 'closed')),
  joined      uuid references family_case
);
create unique index family_case_now on family_case (family) where state in ('proposed', 'open');
create index family_case_queue on family_case (operation, rank desc) where state in ('proposed', 'open');

-- The outcome of a mention, or of a message without mentions. Reversed, never deleted.
create table disposition (
  id          uuid primary key,
  operation   smallint not null references operation,
  message     uuid not null references message,
  mention     uuid references mention,
  outcome     text not null check (outcome in ('new-case', 'added-to-case', 'duplicate', 'routed', 'noise')),
  reason      text not null,
  family_case uuid references family_case,
  actor       text not null,
  at          timestamptz not null,
  reversed_at timestamptz,
  reversed_by text
);
create unique index disposition_of_mention on disposition (mention) where reversed_at is null and mention is not null;
create unique index disposition_of_message on disposition (message) where reversed_at is null and mention is null;
create index disposition_message on disposition (message);

grant select, insert on family_case, disposition to passage_service;
grant update on family_case to passage_service;
grant update (reversed_at, reversed_by, family_case) on disposition to passage_service;
