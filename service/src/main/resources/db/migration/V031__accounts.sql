-- Those who work here. Their names are those of staff, never of applicants, and stand in clear so that "who saw this person?"
-- can be answered when every key is lost.
create table account (
  id             uuid primary key,
  operation      smallint not null references operation,
  sign_in_name   text not null check (sign_in_name = lower(sign_in_name)),
  name           text not null,
  role           text not null check (role in ('caseworker', 'lead', 'decider', 'auditor', 'operator')),
  daily_budget   int not null check (daily_budget >= 0),   -- distinct people a day
  made_at        timestamptz not null,
  made_by        text not null,
  last_seen_at   timestamptz,
  closed_at      timestamptz,
  passphrase     text,                                     -- Argon2id; empty until the first sign-in
  code_key       bigint,                                   -- the secret of the codes, sealed
  code_sealed    bytea,
  code_confirmed boolean not null default false,
  code_step      bigint not null default 0,                -- the last step a code was taken for: no code works twice
  unique (operation, sign_in_name)
);

-- Somebody at a browser. Only a hash of what the cookie holds is kept.
create table staff_session (
  token         bytea primary key check (octet_length(token) = 32),
  operation     smallint not null references operation,
  account       uuid not null references account,
  stage         text not null check (stage in ('needs-code', 'needs-set-up', 'full')),
  begun_at      timestamptz not null,
  seen_at       timestamptz not null,
  stepped_up_at timestamptz not null,
  ended_at      timestamptz
);
create index staff_session_open on staff_session (account) where ended_at is null;

-- Links that sign in once: the first time, or into a demonstration of invented people.
create table sign_in_link (
  token      bytea primary key check (octet_length(token) = 32),
  operation  smallint not null references operation,
  account    uuid not null references account,
  kind       text not null check (kind in ('first', 'demo')),
  made_at    timestamptz not null,
  until      timestamptz not null,
  used_at    timestamptz
);

-- Failed attempts, by keyed fingerprints of the name that was tried and the address it came from.
create table failed_attempt (
  operation  smallint not null references operation,
  name_mark  bytea not null,
  place_mark bytea not null,
  at         timestamptz not null
);
create index failed_attempt_name on failed_attempt (name_mark, at);
create index failed_attempt_place on failed_attempt (place_mark, at);

-- What each account opened on which day (UTC); a second opening of the same on one day costs nothing.
create table opening (
  account    uuid not null references account,
  operation  smallint not null references operation,
  day        date not null,
  subject    uuid not null,
  people     int not null check (people > 0),
  primary key (account, day, subject)
);

-- Glass that was broken: somebody opened without a grant and said why. A lead looks at each.
create table broken_glass (
  id          uuid primary key,
  operation   smallint not null references operation,
  account     uuid not null references account,
  subject     uuid not null,
  reason      text not null,
  sealed_key  bigint not null,
  sealed      bytea not null,
  at          timestamptz not null,
  reviewed_at timestamptz,
  reviewed_by uuid references account
);
create index broken_glass_open on broken_glass (operation, at) where reviewed_at is null;

-- The service's clock may stand in an exercise's own days; the transaction then says what time it is there.
create or replace function granted(wanted uuid) returns boolean language sql stable
  as $$ select exists (select 1 from access_grant g
                       where g.subject = wanted
                         and g.until > coalesce(nullif(current_setting('passage.now', true), '')::timestamptz, now())
                         and g.account::text = current_setting('passage.account', true)) $$;

grant select, insert, update on account to passage_service;
grant select, insert, update, delete on staff_session to passage_service;
grant select, insert, update on sign_in_link to passage_service;
grant select, insert, delete on failed_attempt to passage_service;
grant select, insert on opening to passage_service;
grant select, insert on broken_glass to passage_service;
grant update (reviewed_at, reviewed_by) on broken_glass to passage_service;
