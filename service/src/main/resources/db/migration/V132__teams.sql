-- Crisis response specialists by team, as the operation's folder lists who can be sent. Code names only.
create table team (
  id               uuid primary key,
  operation        smallint not null references operation,
  code             text not null,
  name             text not null,
  specialists      int not null check (specialists > 0),
  country          text not null,
  languages        text[] not null,
  families_an_hour int not null check (families_an_hour > 0),
  ready_hours      int not null,
  known_at         timestamptz not null,
  unique (operation, code)
);

-- A team sent to a post: a crossing or an airport. One team is at one post at a time; its row is locked while that is checked.
create table deployment (
  id           uuid primary key,
  operation    smallint not null references operation,
  team         uuid not null references team,
  post         text not null,
  arrives_at   timestamptz not null,
  leaves_at    timestamptz not null,
  at           timestamptz not null,
  account      uuid not null,
  arrived_at   timestamptz,
  left_at      timestamptz,
  withdrawn_at timestamptz,
  check (leaves_at > arrives_at)
);
create index deployment_of_team on deployment (team, arrives_at);
create index deployment_now on deployment (operation, post) where left_at is null and withdrawn_at is null;

-- A request for help from a post, in codes and counts.
create table help_request (
  id          uuid primary key,
  operation   smallint not null references operation,
  post        text not null,
  wants       text not null check (wants in ('hands', 'interpreters', 'medical', 'transport', 'documents', 'security', 'supplies')),
  families    int not null check (families >= 0),
  needed_by   timestamptz not null,
  asked_at    timestamptz not null,
  account     uuid not null,
  answer      text check (answer in ('team-sent', 'partner-helps', 'cannot', 'no-longer-needed')),
  answered_at timestamptz,
  answered_by uuid,
  deployment  uuid references deployment,
  check ((answer is null) = (answered_at is null))
);
create index help_request_open on help_request (operation, needed_by) where answer is null;

grant select, insert on team, deployment, help_request to passage_service;
grant update (name, specialists, country, languages, families_an_hour, ready_hours) on team to passage_service;
grant update (arrived_at, left_at, withdrawn_at) on deployment to passage_service;
grant update (answer, answered_at, answered_by, deployment) on help_request to passage_service;
