-- What messages seem to tell of crossings, for a person to confirm. Codes and times only: the words stay sealed with the mention.
create table conduct_told (
  id          uuid primary key,
  operation   smallint not null references operation,
  message     uuid not null references message,
  mention     uuid not null references mention,
  n           integer not null,
  place       text not null,
  outcome     text not null,
  told_at     timestamptz not null,
  noted_at    timestamptz not null,
  settled     text check (settled in ('observation', 'none')),
  settled_at  timestamptz,
  account     uuid,
  observation uuid references conduct_observation,
  unique (mention, n),
  check ((settled is null) = (settled_at is null)),
  check ((settled = 'observation') = (observation is not null))
);
create index conduct_told_open on conduct_told (operation, place) where settled is null;

alter table conduct_observation drop constraint conduct_observation_outcome_check;
alter table conduct_observation add constraint conduct_observation_outcome_check
  check (outcome in ('passed', 'delayed', 'turned-back', 'detained', 'charged', 'beaten'));

grant select, insert on conduct_told to passage_service;
grant update (settled, settled_at, account, observation) on conduct_told to passage_service;
