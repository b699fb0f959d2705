-- What happened to one person at one place, as somebody reported it. Nothing is changed afterwards but whether it counts.
create table passage (
  id           uuid primary key,
  operation    smallint not null references operation,
  person       uuid not null references person,
  serial       uuid references serial,
  place        text not null,
  outcome      text not null check (outcome in ('expected', 'passed', 'turned-back', 'boarded', 'landed', 'unknown')),
  reason       text,
  true_at      timestamptz not null,
  known_at     timestamptz not null,
  actor        text not null,
  state        text not null check (state in ('standing', 'disputed', 'corrected', 'dismissed')),
  dispute      text,                        -- why a person must look
  corrects     uuid references passage,
  settled_at   timestamptz,
  settled_by   text,
  settled_why  text,
  observation  uuid,                        -- of conduct, that it was counted as
  check (state <> 'disputed' or dispute is not null)
);
create index passage_of_person on passage (person, true_at) where state = 'standing';
create index passage_of_serial on passage (serial) where state = 'standing';
create index passage_at_place on passage (operation, place, true_at) where state = 'standing';
create index passage_disputed on passage (operation, known_at) where state = 'disputed';

-- So many people left one pair of hands and so many came into the next.
create table hand_over (
  id        uuid primary key,
  operation smallint not null references operation,
  serial    uuid references serial,
  place     text not null,
  given     int not null check (given >= 0),
  given_by  uuid not null,
  given_at  timestamptz not null,
  taken     int check (taken >= 0),
  taken_by  uuid check (taken_by <> given_by),
  taken_at  timestamptz,
  check ((taken is null) = (taken_by is null))
);
create index hand_over_place on hand_over (operation, place, given_at);
create table hand_over_difference (
  hand_over uuid not null references hand_over,
  reason    text not null,
  operation smallint not null references operation,
  people    int not null check (people > 0),
  primary key (hand_over, reason)
);

-- Somebody on no list, met at the door. What they said is a message like any other; here stands only which, and what happened.
create table door (
  id         uuid primary key,
  operation  smallint not null references operation,
  message    uuid not null references message,
  serial     uuid references serial,
  place      text not null,
  outcome    text not null check (outcome in ('passed', 'turned-back', 'boarded', 'landed')),
  reason     text,
  true_at    timestamptz not null,
  known_at   timestamptz not null,
  account    uuid not null,
  person     uuid references person,
  passage    uuid references passage
);
create index door_unlinked on door (operation) where person is null;
create index door_of_serial on door (serial);

-- The dead, and whether their next of kin have been told.
create table casualty (
  person      uuid primary key references person,
  operation   smallint not null references operation,
  alert       uuid,
  died_at     timestamptz not null,
  known_at    timestamptz not null,
  account     uuid not null,
  kin_told_at timestamptz,
  kin_told_by uuid,
  kin_told_how text
);
create index casualty_untold on casualty (operation) where kin_told_at is null;

grant select, insert on passage, hand_over, hand_over_difference, door, casualty to passage_service;
grant update (state, dispute, settled_at, settled_by, settled_why, observation) on passage to passage_service;
grant update (taken, taken_by, taken_at) on hand_over to passage_service;
grant update (person, passage) on door to passage_service;
grant update (kin_told_at, kin_told_by, kin_told_how) on casualty to passage_service;
