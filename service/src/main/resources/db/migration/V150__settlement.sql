-- Who arrived, once each. The passage is known when they came on a list; who walked in without one has none.
create table arrival_here (
  id          uuid primary key,
  operation   smallint not null references operation,
  person      uuid not null unique references person,
  passage     uuid,
  arrived_at  timestamptz not null,
  recorded_at timestamptz not null,
  actor       text not null
);
create index arrival_here_at on arrival_here (operation, arrived_at);

-- Leave that somebody was granted. A better one replaces it and says so; nothing is overwritten.
create table leave (
  id          uuid primary key,
  operation   smallint not null references operation,
  person      uuid not null references person,
  category    text not null,
  rule        text not null,
  kind        text not null,
  granted_at  timestamptz not null,
  valid_from  timestamptz not null,
  valid_until timestamptz,               -- empty: without end
  replaces    uuid references leave,
  actor       text not null,
  ended_at    timestamptz,
  ended_why   text check (ended_why in ('upgraded', 'expired'))
);
create unique index leave_now on leave (person) where ended_at is null;
create unique index leave_replaced_once on leave (replaces) where replaces is not null;
create index leave_until on leave (operation, valid_until) where ended_at is null;

grant select, insert on arrival_here, leave to passage_service;
-- An arrival that rested on a landing since taken back gives way to the next.
grant update (passage, arrived_at, recorded_at, actor) on arrival_here to passage_service;
grant update (ended_at, ended_why) on leave to passage_service;
