-- Come to a place at a time: an instruction to one family, with what we do not know.
create table call_forward (
  id            uuid primary key,
  operation     smallint not null references operation,
  family        uuid not null references family,
  family_case   uuid not null references family_case,
  serial        uuid references serial,
  place         text not null,
  be_there_at   timestamptz not null,
  expires_at    timestamptz not null,
  not_known     text[] not null,
  state         text not null check (state in
    ('issued', 'delivered', 'confirmed', 'en-route', 'arrived', 'declined', 'failed', 'withdrawn', 'expired')),
  issued_at     timestamptz not null,
  issued_by     text not null,
  changed_at    timestamptz not null,
  ended_because text
);
-- Two instructions to one family at a time cannot exist.
create unique index call_forward_live on call_forward (family)
  where state in ('issued', 'delivered', 'confirmed', 'en-route');
create index call_forward_of_family on call_forward (family, issued_at);
create index call_forward_of_serial on call_forward (serial);
create index call_forward_at_place on call_forward (operation, place) where state in ('issued', 'delivered', 'confirmed', 'en-route', 'arrived');
create index call_forward_expires on call_forward (operation, expires_at) where state in ('issued', 'delivered', 'confirmed');

create table call_forward_person (
  call_forward uuid not null references call_forward,
  person       uuid not null references person,
  operation    smallint not null references operation,
  live         boolean not null,
  primary key (call_forward, person)
);
create unique index call_forward_person_live on call_forward_person (person) where live;

create table call_forward_step (
  call_forward uuid not null references call_forward,
  n            int not null,
  operation    smallint not null references operation,
  state        text not null,
  true_at      timestamptz not null,
  known_at     timestamptz not null,
  actor        text not null,
  reason       text,
  primary key (call_forward, n)
);

-- What a family was told, how, by whom, when. The last row of a family is what it goes by.
create table telling (
  id           uuid primary key,
  n            bigint generated always as identity,   -- two of one instant keep their order
  operation    smallint not null references operation,
  family       uuid not null references family,
  call_forward uuid references call_forward,
  said         text not null check (said in ('come', 'stay', 'serial-cancelled', 'changed', 'danger')),
  how          text not null check (how in ('voice', 'in-person', 'code')),
  actor        text not null,
  at           timestamptz not null
);
create index telling_of_family on telling (family, at);

-- Who goes by an instruction that no longer holds, or is on the way into danger, until somebody has told them.
create table to_be_told (
  id           uuid primary key,
  operation    smallint not null references operation,
  family       uuid not null references family,
  call_forward uuid not null references call_forward,
  because      text not null,
  alert        uuid,
  raised_at    timestamptz not null,
  tries        int not null default 0,
  last_try_at  timestamptz,
  told_at      timestamptz,
  told_by      text,
  how          text
);
create unique index to_be_told_open on to_be_told (call_forward) where told_at is null;
create index to_be_told_waiting on to_be_told (operation, raised_at) where told_at is null;

grant select, insert on call_forward, call_forward_person, call_forward_step, telling, to_be_told to passage_service;
grant update (state, changed_at, ended_because, family_case) on call_forward to passage_service;
grant update (live) on call_forward_person to passage_service;
grant update (tries, last_try_at, told_at, told_by, how) on to_be_told to passage_service;
