-- What was asked for, offered and promised, and what then happened to travellers. Codes, public words and times only: nobody who
-- travels is in here. What was promised is never edited; a better record replaces it, and entries tell when each stood.
create table demand (
  id          uuid primary key,
  operation   smallint not null references operation,
  code        text,
  made_by     text not null,
  made_of     text not null,
  words       text not null,
  day         date,
  when_words  text not null,
  source      text not null,
  exercise    boolean not null,
  recorded_at timestamptz not null,
  account     uuid,
  unique (operation, code)
);

create table inducement (
  id          uuid primary key,
  operation   smallint not null references operation,
  code        text,
  offered_by  text not null,
  offered_to  text not null,
  words       text not null,
  day         date,
  when_words  text not null,
  source      text not null,
  exercise    boolean not null,
  recorded_at timestamptz not null,
  account     uuid,
  unique (operation, code)
);

create table meeting (
  id          uuid primary key,
  operation   smallint not null references operation,
  code        text,
  sides       text[] not null,
  place       text not null,
  about       text not null,
  day         date,
  when_words  text not null,
  source      text not null,
  exercise    boolean not null,
  recorded_at timestamptz not null,
  account     uuid,
  unique (operation, code)
);

-- places and documents that it speaks of; none means any. people: any, nationals of the country left, or foreign nationals.
create table assurance (
  id          uuid primary key,
  operation   smallint not null references operation,
  code        text,
  state       text not null check (state in ('sought', 'claimed', 'received')),
  given_by    text not null,
  given_to    text not null,
  words       text not null,
  scope       text not null,
  places      text[] not null,
  documents   text[] not null,
  people      text not null check (people in ('any', 'nationals', 'foreign-nationals')),
  day         date,
  when_words  text not null,
  stands_from timestamptz not null,
  stands_until timestamptz,
  witnesses   text[] not null,
  source      text not null,
  exercise    boolean not null,
  replaces    uuid references assurance,
  withdrawn_from timestamptz,
  recorded_at timestamptz not null,
  account     uuid,
  unique (operation, code),
  check (stands_until is null or stands_until > stands_from)
);

-- What was raised at a meeting: an assurance, and where it was broken.
create table meeting_raised (
  meeting     uuid not null references meeting,
  assurance   uuid not null references assurance,
  place       text not null,
  operation   smallint not null references operation,
  primary key (meeting, assurance, place)
);

-- What happened to travellers at a place. One row a source, so that nothing counts twice; put right by a row of its own.
create table conduct_observation (
  id          uuid primary key,
  operation   smallint not null references operation,
  place       text not null,
  at          timestamptz not null,
  outcome     text not null check (outcome in ('passed', 'delayed', 'turned-back', 'detained', 'charged')),
  people      integer not null check (people > 0),
  documents   text[] not null,
  authority   text,
  source      text not null,
  source_id   uuid not null,
  exercise    boolean not null,
  recorded_at timestamptz not null,
  account     uuid,
  corrected_at timestamptz
);
create unique index conduct_once on conduct_observation (operation, source, source_id) where corrected_at is null;
create index conduct_at on conduct_observation (operation, at);

create table conduct_tests (
  observation uuid not null references conduct_observation,
  assurance   uuid not null references assurance,
  operation   smallint not null references operation,
  primary key (observation, assurance)
);
create index conduct_tests_assurance on conduct_tests (assurance);

create index entry_conduct on entry (operation, code, subject) include (object, true_at, known_at)
  where code in ('conduct.observed', 'conduct.corrected', 'assurance.withdrawn');

grant select, insert on demand, inducement, meeting, meeting_raised, conduct_tests to passage_service;
grant select, insert on assurance, conduct_observation to passage_service;
grant update (withdrawn_from) on assurance to passage_service;
grant update (corrected_at) on conduct_observation to passage_service;
