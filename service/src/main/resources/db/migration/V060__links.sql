-- A link is a decision: two mentions are one person. It has evidence, an actor and a model, and can always be undone.
create table link (
  id         uuid primary key,
  operation  smallint not null references operation,
  one        uuid not null references mention,
  other      uuid not null references mention,
  weight     real not null,            -- bits of evidence
  model      text not null,            -- version of the model that weighed it
  actor      text not null,
  linked_at  timestamptz not null,
  undone_at  timestamptz,
  undone_by  text
);
create index link_one on link (one) where undone_at is null;
create index link_other on link (other) where undone_at is null;

-- Pairs that a person should look at: near the threshold, or held back by a guard.
create table candidate_pair (
  one        uuid not null references mention,
  other      uuid not null references mention,
  operation  smallint not null references operation,
  weight     real not null,
  guard      text,                     -- why the machine may not link them, when that is the reason
  model      text not null,
  found_at   timestamptz not null,
  decided_at timestamptz,
  outcome    text check (outcome in ('same', 'different', 'cannot-tell')),
  primary key (one, other)
);
create index candidate_pair_open on candidate_pair (operation, weight desc) where decided_at is null;

-- "These are different people", said by a person and remembered for ever.
create table exclusion (
  one        uuid not null references mention,
  other      uuid not null references mention,
  operation  smallint not null references operation,
  actor      text not null,
  at         timestamptz not null,
  lifted_at  timestamptz,
  primary key (one, other, at)
);

grant select, insert on link, candidate_pair, exclusion to passage_service;
grant update (undone_at, undone_by) on link to passage_service;
grant update (weight, guard, model, decided_at, outcome) on candidate_pair to passage_service;
grant update (lifted_at) on exclusion to passage_service;
