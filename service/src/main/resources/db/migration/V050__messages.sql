-- Messages as they came. The identity of a message is its bytes: a keyed fingerprint of their SHA-256.
create table message (
  id          uuid primary key,
  operation   smallint not null references operation,
  arrival     uuid not null,           -- the source and run it came with
  fingerprint bytea not null,
  sealed_key  bigint not null,
  size        bigint not null,
  kind        text not null default 'unknown',
  stage       smallint not null default 0,  -- 0 kept, 1 read, 2 linked, 3 assessed, 4 queued
  flags       text[] not null default '{}',
  language    text,
  received_at timestamptz not null,
  sent_at     timestamptz,
  mentions    int not null default 0,
  parked      int not null default 0,
  roll        text,                    -- the code of the roll this list is, when it is one
  unique (operation, fingerprint)
);
create index message_stage on message (operation, stage, id) where stage < 4;
create index message_of_arrival on message (arrival, id);

-- The raw bytes, sealed in chunks under the message's key; n counts from 0.
create table message_sealed (
  message   uuid not null references message,
  n         int not null,
  operation smallint not null references operation,
  sealed    bytea not null,
  primary key (message, n)
);
alter table message_sealed alter column sealed set storage external;

-- Where bytes came from: a folder, a file, a mailbox. Its name may tell of people and is sealed.
create table arrival (
  id         uuid primary key,
  operation  smallint not null references operation,
  sealed_key bigint not null,
  sealed     bytea not null,
  started_at timestamptz not null,
  ended_at   timestamptz,
  received   bigint not null default 0,
  already    bigint not null default 0
);

-- Rows of a list that could not be read with certainty: kept, shown, and read again when the columns are corrected.
create table parked_row (
  message    uuid not null references message,
  list_row   int not null,
  operation  smallint not null references operation,
  reason     text not null,
  parked_at  timestamptz not null,
  solved_at  timestamptz,
  primary key (message, list_row)
);

alter table message_sealed enable row level security;
alter table message_sealed force row level security;
create policy kept on message_sealed for insert to passage_service with check (true);
create policy erased on message_sealed for delete to passage_service using (opened_by_machine());
create policy opened on message_sealed for select to passage_service using (opened_by_machine() or granted(message));

grant select, insert on message, arrival to passage_service;
grant update (kind, stage, flags, language, sent_at, mentions, parked, roll) on message to passage_service;
grant update (ended_at, received, already) on arrival to passage_service;
grant select, insert, delete on message_sealed to passage_service;
grant select, insert, update on parked_row to passage_service;
