-- Every row of every table knows its operation: several may run in one database.
create table operation (
  id         smallint generated always as identity primary key,
  code       text not null unique,
  created_at timestamptz not null default now()
);

grant select, insert on operation to passage_service;
