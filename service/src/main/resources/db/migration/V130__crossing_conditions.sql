-- How a crossing or an airport was found at a time. A row is an observation: it grows old, and is set aside when it was wrong, never
-- altered. Its words are ours or the public record's and name nobody.
create table crossing_condition (
  id            uuid primary key,
  operation     smallint not null references operation,
  place         text not null,
  state         text not null check (state in ('open', 'restricted', 'closed')),
  opens         time,
  closes        time,
  may_pass      text not null default '',
  provinces     text[] not null default '{}',
  documents     text not null default '',
  source        text not null,
  observed_at   timestamptz not null,
  day_only      boolean not null default false,   -- only the day is known
  account       uuid,                             -- absent when it came with the operation's folder
  known_at      timestamptz not null,
  aside_at      timestamptz,
  aside_by      uuid,
  aside_because text,
  check ((aside_at is null) = (aside_by is null) and (aside_at is null) = (aside_because is null))
);
create index crossing_condition_of_place on crossing_condition (operation, place, observed_at desc);
create unique index crossing_condition_of_folder on crossing_condition (operation, place, observed_at, source) where account is null;

grant select, insert on crossing_condition to passage_service;
grant update (aside_at, aside_by, aside_because) on crossing_condition to passage_service;
