-- What we believe and from which source. No name, date, number or sentence stands here in clear.
create table mention (
  id         uuid primary key,
  operation  smallint not null references operation,
  message    uuid not null,
  ordinal    int not null,            -- its place among the message's mentions
  list_row   int,                     -- the 1-based data row of a list
  on_roll    boolean not null,
  role       text not null check (role in ('writer', 'subject', 'relative', 'advocate')),
  arrived_at timestamptz not null,    -- when its message came
  superseded uuid references mention,
  unique (message, ordinal)
);

create table mention_sealed (
  mention    uuid primary key references mention,
  operation  smallint not null references operation,
  message    uuid not null,
  sealed_key bigint not null,
  sealed     bytea not null
);
alter table mention_sealed alter column sealed set storage external;

-- Keyed hashes of normalised keys: they find candidates, which are then opened and compared in memory.
create table blind_token (
  token      bigint not null,
  mention    uuid not null,
  operation  smallint not null references operation,
  kind       smallint not null,
  primary key (token, mention)
);
create index blind_token_of_mention on blind_token (mention);

create table person (
  id         uuid primary key,
  operation  smallint not null references operation,
  sealed_key bigint not null,
  known_at   timestamptz not null,
  joined     uuid references person,  -- now counted under this person; parted again by an unlink
  status     text not null default 'out-of-contact' check (status in
    ('in-contact', 'out-of-contact', 'unsafe-to-contact', 'located', 'departed', 'arrived', 'settled', 'deceased', 'withdrawn'))
);

-- Which person a mention belongs to, as an interval: the past is kept.
create table membership (
  mention    uuid not null references mention,
  person     uuid not null references person,
  operation  smallint not null references operation,
  from_at    timestamptz not null,
  to_at      timestamptz,
  primary key (mention, from_at)
);
create unique index membership_now on membership (mention) where to_at is null;
create index membership_of_person on membership (person) where to_at is null;

create table family (
  id         uuid primary key,
  operation  smallint not null references operation,
  known_at   timestamptz not null,
  joined     uuid references family
);

create table family_member (
  family     uuid not null references family,
  person     uuid not null references person,
  operation  smallint not null references operation,
  relation   text not null check (relation in ('principal', 'partner', 'child', 'parent', 'sibling', 'additional')),
  from_at    timestamptz not null,
  to_at      timestamptz,
  primary key (person, from_at)
);
create unique index family_member_now on family_member (person) where to_at is null;
create index family_member_of_family on family_member (family) where to_at is null;

alter table mention_sealed enable row level security;
alter table mention_sealed force row level security;
create policy kept on mention_sealed for insert to passage_service with check (true);
create policy erased on mention_sealed for delete to passage_service using (opened_by_machine());
create policy opened on mention_sealed for select to passage_service using (
  opened_by_machine() or granted(message)
  or granted((select m.person from membership m where m.mention = mention_sealed.mention and m.to_at is null)));

grant select, insert on mention, person, family to passage_service;
grant update (superseded) on mention to passage_service;
grant update (joined, status) on person to passage_service;
grant update (joined) on family to passage_service;
grant select, insert, delete on mention_sealed, blind_token to passage_service;
grant select, insert, update on membership, family_member to passage_service;
