-- What a versioned rule says of the facts; a new finding supersedes the old one, which stays.
create table finding (
  id            uuid primary key,
  operation     smallint not null references operation,
  person        uuid not null references person,
  category      text not null,
  outcome       text not null check (outcome in ('eligible', 'not-eligible', 'undetermined')),
  rule          text not null,
  rule_version  text not null,
  found_at      timestamptz not null,
  superseded_at timestamptz
);
create unique index finding_now on finding (person, category) where superseded_at is null;
create index finding_outcome on finding (operation, category, outcome) where superseded_at is null;

-- What a human said, with finding, facts and rule version frozen. A refusal needs a second account that agrees.
create table decision (
  id           uuid primary key,
  operation    smallint not null references operation,
  person       uuid not null references person,
  finding      uuid not null references finding,
  outcome      text not null check (outcome in ('granted', 'refused')),
  reason       text not null,
  actor        uuid not null,
  at           timestamptz not null,
  second       uuid check (second <> actor),
  second_at    timestamptz,
  withdrawn_at timestamptz
);
create table decision_sealed (
  decision   uuid primary key references decision,
  operation  smallint not null references operation,
  person     uuid not null,
  sealed_key bigint not null,
  sealed     bytea not null
);
alter table decision_sealed enable row level security;
alter table decision_sealed force row level security;
create policy kept on decision_sealed for insert to passage_service with check (true);
create policy erased on decision_sealed for delete to passage_service using (opened_by_machine());
create policy opened on decision_sealed for select to passage_service using (opened_by_machine() or granted(person));

grant select, insert on finding, decision to passage_service;
grant update (superseded_at) on finding to passage_service;
grant update (second, second_at, withdrawn_at) on decision to passage_service;
grant select, insert, delete on decision_sealed to passage_service;
