-- What happened, in codes, ids and times only. Written in the transaction of the change it records; indexed and sealed
-- into the ledger's tiles after commit. The service may add entries and give them their index, nothing else.
create table entry (
  seq        bigint generated always as identity primary key,
  id         uuid not null unique,
  operation  smallint not null references operation,
  subject    uuid not null,
  object     uuid,
  code       text not null,
  reason     text,
  true_at    timestamptz not null,
  known_at   timestamptz not null,
  actor      text not null,
  commitment bytea check (octet_length(commitment) = 32),
  leaf_index bigint unique
);
create index entry_unsealed on entry (seq) where leaf_index is null;
create index entry_of_subject on entry (subject, seq);
create index entry_of_code on entry (operation, code, true_at);

-- The words behind a commitment (a reason given in free text), sealed under the key of the entry's subject.
create table entry_detail (
  entry      uuid primary key references entry (id),
  operation  smallint not null references operation,
  subject    uuid not null,
  sealed_key bigint not null,
  sealed     bytea not null
);

create function entry_stays() returns trigger language plpgsql as $$
begin
  if old.leaf_index is not null
     or row(new.seq, new.id, new.operation, new.subject, new.object, new.code, new.reason, new.true_at, new.known_at, new.actor, new.commitment)
        is distinct from
        row(old.seq, old.id, old.operation, old.subject, old.object, old.code, old.reason, old.true_at, old.known_at, old.actor, old.commitment)
  then
    raise exception 'an entry is never changed';
  end if;
  return new;
end $$;
create trigger entry_stays before update on entry for each row execute function entry_stays();

grant select, insert on entry to passage_service;
grant update (leaf_index) on entry to passage_service;
grant select, insert, delete on entry_detail to passage_service;
