-- What people do with cases and messages, each act reversible and by whom.
alter table family_case add column hold_reason text;
alter table family_case add column override_rank double precision;  -- set by an override; the machine's own rank stays beside it
create index family_case_order on family_case (operation, (coalesce(override_rank, rank)) desc, id) where state in ('proposed', 'open');
create index family_case_owner on family_case (owner) where state in ('proposed', 'open') and owner is not null;

-- A message in somebody's hands, or put off until a time.
create table message_claim (
  message     uuid primary key references message,
  operation   smallint not null references operation,
  account     uuid not null,
  until       timestamptz not null,
  hold_until  timestamptz,
  hold_reason text
);

-- One act of triage: what it gave and what it changed, so that it can be taken back whole.
create table triage_act (
  id         uuid primary key,
  operation  smallint not null references operation,
  message    uuid not null references message,
  account    uuid not null,
  at         timestamptz not null,
  undone_at  timestamptz,
  undone_by  uuid
);
create index triage_act_message on triage_act (message, at);
alter table disposition add column act uuid references triage_act;
alter table disposition add column destination text;

create table triage_step (
  act         uuid not null references triage_act,
  n           int not null,
  operation   smallint not null references operation,
  kind        text not null check (kind in ('opened', 'joined')),
  family_case uuid references family_case,     -- opened: the case that was proposed before
  link        uuid references link,            -- joined: the link that was made, and what moved with it
  person      uuid references person,
  mentions    uuid[] not null default '{}',
  members     uuid[] not null default '{}',
  primary key (act, n)
);

-- One case put before others: who ordered it, why, on what authority, and whom it displaced.
create table override (
  id          uuid primary key,
  operation   smallint not null references operation,
  family_case uuid not null references family_case,
  ordered_by  text not null,                   -- name and office of a member of staff or a minister
  authority   text not null,
  reason      text not null,
  sealed_key  bigint not null,
  sealed      bytea not null,                  -- the reason in words
  account     uuid not null,
  at          timestamptz not null,
  displaced   int not null,
  ended_at    timestamptz,
  ended_by    uuid
);
create unique index override_now on override (family_case) where ended_at is null;
create table override_displaced (
  override    uuid not null references override,
  family_case uuid not null references family_case,
  operation   smallint not null references operation,
  primary key (override, family_case)
);

-- Who has a case on the screen.
create table case_view (
  family_case uuid not null references family_case,
  account     uuid not null,
  operation   smallint not null references operation,
  seen_at     timestamptz not null,
  primary key (family_case, account)
);

grant select, insert, update, delete on message_claim to passage_service;
grant select, insert on triage_act, triage_step, override, override_displaced to passage_service;
grant update (undone_at, undone_by) on triage_act to passage_service;
grant update (ended_at, ended_by) on override to passage_service;
grant select, insert, update on case_view to passage_service;
