-- What happened, in codes, ids and times only. Written in the transaction of the change it records. The service may add
-- entries and nothing else: no row is ever updated, not even by being sealed.
create table entry (
  seq        bigint generated always as identity primary key,
  tx         xid8 not null default pg_current_xact_id(),
  id         uuid not null,
  operation  smallint not null references operation,
  subject    uuid not null,
  object     uuid,
  code       text not null,
  reason     text,
  true_at    timestamptz not null,
  known_at   timestamptz not null,
  actor      text not null,
  commitment bytea check (octet_length(commitment) = 32)
);
create index entry_sealing on entry (tx, seq);
create index entry_of_subject on entry (subject, seq);
create index entry_of_code on entry (operation, code, true_at);

-- Which leaf of the ledger an entry is; given after commit by the one holder of the lease.
create table entry_leaf (
  leaf_index bigint primary key,
  seq        bigint not null unique
);

-- How far sealing has come: entries are taken in order of (tx, seq), and only of transactions before which none is still open,
-- so that none is passed over.
create table sealing_state (
  one        boolean primary key default true check (one),
  tx         xid8 not null default '0',
  seq        bigint not null default 0
);
insert into sealing_state default values;

-- The words behind a commitment (a reason given in free text), sealed under the key of the entry's subject.
create table entry_detail (
  entry      uuid primary key,
  operation  smallint not null references operation,
  subject    uuid not null,
  sealed_key bigint not null,
  sealed     bytea not null
);

grant select, insert on entry, entry_leaf to passage_service;
grant select, update on sealing_state to passage_service;
grant select, insert, delete on entry_detail to passage_service;
