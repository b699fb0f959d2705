-- What came as an alert, byte for byte, before anything of it was understood. The same bytes twice are one row.
create table alert_message (
  id          uuid primary key,
  operation   smallint not null references operation,
  fingerprint bytea not null,
  sealed_key  bigint not null,
  size        int not null,
  received_at timestamptz not null,
  last_at     timestamptz not null,
  times       int not null default 1,
  account     uuid,
  outcome     text not null default 'kept' check (outcome in
    ('kept', 'raised', 'updated', 'ended', 'noted', 'repeated', 'superseded', 'malformed')),
  why         text not null default '',   -- a code: why it does not act, or what is wrong with it
  alert       uuid,
  sender      text,
  identifier  text,
  sent_at     timestamptz,
  status      text,
  kind        text,
  event       text,
  headline    text,                       -- only of a public alert
  area        text,                       -- only of a public alert
  unique (operation, fingerprint)
);
create index alert_message_identity on alert_message (operation, sender, identifier, sent_at);
create index alert_message_of_alert on alert_message (alert);

create table alert_message_sealed (
  message   uuid primary key references alert_message,
  operation smallint not null references operation,
  sealed    bytea not null
);
alter table alert_message_sealed alter column sealed set storage external;
alter table alert_message_sealed enable row level security;
alter table alert_message_sealed force row level security;
create policy kept on alert_message_sealed for insert to passage_service with check (true);
create policy opened on alert_message_sealed for select to passage_service using (opened_by_machine());

-- A warning of danger at places, as it stands now. It acts from the moment it is recorded.
create table alert (
  id            uuid primary key,
  operation     smallint not null references operation,
  event         text not null,
  severity      text not null check (severity in ('extreme', 'severe', 'moderate', 'minor', 'unknown')),
  words         text not null default '',
  origin        text not null check (origin in ('message', 'person')),
  account       uuid,
  true_at       timestamptz not null,    -- since when, by whoever says so
  known_at      timestamptz not null,
  expires_at    timestamptz,
  updated_at    timestamptz,
  ended_at      timestamptz,
  ended_by      text,
  ended_because text
);
create index alert_standing on alert (operation) where ended_at is null;

-- Where it stands, as intervals: an update adds places and takes others away.
create table alert_place (
  alert     uuid not null references alert,
  place     text not null,
  operation smallint not null references operation,
  matched   text not null check (matched in ('circle', 'polygon', 'geocode', 'name', 'person')),
  from_at   timestamptz not null,
  to_at     timestamptz,
  primary key (alert, place, from_at)
);
create unique index alert_place_now on alert_place (alert, place) where to_at is null;
create index alert_place_standing on alert_place (operation, place) where to_at is null;

-- Which earlier messages an update or a cancel took the place of: one of them that comes late does not act.
create table alert_reference (
  operation  smallint not null references operation,
  sender     text not null,
  identifier text not null,
  sent_at    timestamptz not null,
  message    uuid not null references alert_message,
  primary key (operation, sender, identifier, sent_at, message)
);

grant select, insert on alert_message, alert_message_sealed, alert, alert_place, alert_reference to passage_service;
grant update (last_at, times, outcome, why, alert, sender, identifier, sent_at, status, kind, event, headline, area)
  on alert_message to passage_service;
grant update (event, severity, words, expires_at, updated_at, ended_at, ended_by, ended_because) on alert to passage_service;
grant update (to_at) on alert_place to passage_service;
