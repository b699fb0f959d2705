-- Who may open what, why, and until when. A subject is a message, a person or an entry's subject; a grant on a message or a
-- person covers the mentions in it. Row security on the tables of sealed bytes looks here.
create table access_grant (
  account    uuid not null,
  operation  smallint not null references operation,
  subject    uuid not null,
  purpose    text not null,
  granted_at timestamptz not null,
  until      timestamptz not null,
  primary key (account, subject, granted_at)
);
create index access_grant_until on access_grant (account, subject, until);
grant select, insert, update on access_grant to passage_service;

-- A machine run says so for its transaction (passage.machine = 'on'); a person's transaction names the account.
create function opened_by_machine() returns boolean language sql stable
  as $$ select current_setting('passage.machine', true) = 'on' $$;
create function granted(wanted uuid) returns boolean language sql stable
  as $$ select exists (select 1 from access_grant g
                       where g.subject = wanted and g.until > now()
                         and g.account::text = current_setting('passage.account', true)) $$;
