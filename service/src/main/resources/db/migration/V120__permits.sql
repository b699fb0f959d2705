-- Certificates of issuing states: public. The secret half of ours lies in the keys folder, those of others never come here.
create table permit_certificate (
  operation   smallint not null references operation,
  state       text not null,
  reference   text not null,             -- its serial number: 12 hexadecimal digits
  kind        text not null check (kind in ('root', 'signer')),
  certificate bytea not null,
  valid_until timestamptz not null,
  added_at    timestamptz not null,
  primary key (operation, state, reference)
);
create unique index permit_root on permit_certificate (operation, state) where kind = 'root';

-- What holding a paper could mean was said to the holder, and this is what they chose.
create table permit_warning (
  id          uuid primary key,
  operation   smallint not null references operation,
  person      uuid not null references person,
  choice      text not null check (choice in ('paper', 'serial', 'none')),
  actor       text not null,
  at          timestamptz not null
);
create index permit_warning_of_person on permit_warning (person, at desc);

-- One travel authorisation. Its serial is chance and says nothing of anybody; it is all that a revocation list holds.
create table permit (
  id              uuid primary key,
  operation       smallint not null references operation,
  person          uuid not null references person,
  family_case     uuid not null references family_case,
  warning         uuid not null references permit_warning,
  serial          char(12) not null,
  choice          text not null check (choice in ('paper', 'serial')),
  state           text not null,
  reference       text not null,
  valid_from      timestamptz not null,
  valid_until     timestamptz not null check (valid_until <= valid_from + interval '72 hours'),
  actor           text not null,
  revoked_at      timestamptz,
  revoked_because text,
  revoked_by      text,
  unique (operation, serial)
);
create index permit_of_person on permit (person, valid_until desc);
create index permit_revoked on permit (operation, valid_until) where revoked_at is not null;

-- The signed bytes; they hold the name.
create table permit_sealed (
  permit     uuid primary key references permit,
  operation  smallint not null references operation,
  person     uuid not null,
  sealed_key bigint not null,
  sealed     bytea not null
);
alter table permit_sealed enable row level security;
alter table permit_sealed force row level security;
create policy kept on permit_sealed for insert to passage_service with check (true);
create policy erased on permit_sealed for delete to passage_service using (opened_by_machine());
create policy opened on permit_sealed for select to passage_service using (opened_by_machine() or granted(person));

-- Where an authorisation was shown. A second time at another place or hour is an alarm, not a refusal.
create table permit_use (
  id        uuid primary key,
  operation smallint not null references operation,
  permit    uuid not null references permit,
  place     text not null,
  at        timestamptz not null,
  actor     text not null
);
create index permit_use_of_permit on permit_use (permit, at);

grant select, insert on permit_certificate, permit_warning, permit, permit_use to passage_service;
grant update (revoked_at, revoked_because, revoked_by) on permit to passage_service;
grant select, insert, delete on permit_sealed to passage_service;
