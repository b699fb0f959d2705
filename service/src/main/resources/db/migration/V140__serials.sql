-- Which roles there are is the code's to say; a list here would have to be changed with each.
alter table account drop constraint if exists account_role_check;
alter table account add constraint account_role_check check (role ~ '^[a-z]+(-[a-z]+)*$');

-- One movement load: a flight, convoy, bus or ship.
create table serial (
  id            uuid primary key,
  operation     smallint not null references operation,
  code          text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind          text not null check (kind in ('flight', 'convoy', 'bus', 'ship')),
  leg           text not null check (leg in ('out', 'onward')),
  from_place    text not null,
  to_place      text not null,
  crossing      text,
  leaves_at     timestamptz not null,
  seats         int not null check (seats > 0),
  laps          int not null check (laps >= 0),
  held_for      text not null,
  exercise      boolean not null,
  state         text not null check (state in ('planned', 'open', 'closed', 'departed', 'arrived', 'cancelled')),
  planned_at    timestamptz not null,
  planned_by    text not null,
  changed_at    timestamptz not null,
  ended_because text,
  unique (operation, code),
  unique (id, leg)
);
create index serial_by_time on serial (operation, leaves_at);

-- A seat is a row with room for one person, and a person has one live promise a leg: whoever races or dies half-way, no seat is
-- promised twice and nobody holds two. A lap is a seat for an infant. A promise that ended stays on its row, no longer live.
create table seat (
  serial      uuid not null,
  n           int not null,
  operation   smallint not null references operation,
  leg         text not null,
  lap         boolean not null,
  held        boolean not null,
  person      uuid references person,
  family      uuid references family,
  live        boolean not null default false,
  promised_at timestamptz,
  promised_by text,
  primary key (serial, n),
  foreign key (serial, leg) references serial (id, leg),
  check ((person is null) = (family is null)),
  check (person is not null or not live)
);
create unique index seat_of_person on seat (person, leg) where live;
create unique index seat_once_a_serial on seat (serial, person) where person is not null;
create index seat_of_family on seat (family) where person is not null;

create function seat_is_kept() returns trigger language plpgsql as $$
begin
  if old.person is not null and new.person is not null and new.person <> old.person then
    raise exception 'seat % of serial % is promised', old.n, old.serial using errcode = 'unique_violation';
  end if;
  return new;
end $$;
create trigger seat_is_kept before update on seat for each row execute function seat_is_kept();

-- What a seat plan must know of a traveller, in codes; read from their mentions by the machine and read again after a week.
create table traveller (
  person    uuid primary key references person,
  operation smallint not null references operation,
  lap       boolean not null,            -- certainly under two, by every source
  needs     text[] not null,
  noted_at  timestamptz not null
);

-- Why a family is on a serial or not, as the last assignment found it.
create table placement (
  operation smallint not null references operation,
  family    uuid not null references family,
  leg       text not null,
  serial    uuid references serial,
  outcome   text not null,
  wanted    int not null,
  free      int not null,
  place     text,
  at        timestamptz not null,
  primary key (family, leg)
);
create index placement_of_operation on placement (operation, leg, outcome);

-- A family that goes in parts, because it said so.
create table family_split (
  id        uuid primary key,
  operation smallint not null references operation,
  family    uuid not null references family,
  people    uuid[] not null check (cardinality(people) > 0),   -- who goes first
  reason    text not null,
  account   uuid not null,
  at        timestamptz not null,
  ended_at  timestamptz
);
create unique index family_split_now on family_split (family) where ended_at is null;

grant select, insert on serial, seat, family_split to passage_service;
grant update (state, changed_at, ended_because, leaves_at) on serial to passage_service;
grant update (held, person, family, live, promised_at, promised_by) on seat to passage_service;
grant select, insert, update on traveller, placement to passage_service;
grant update (ended_at) on family_split to passage_service;
