-- A refusal, and a grant that goes against the finding, stand only when a second account agrees.
alter table decision add column category text not null;
alter table decision add column family_case uuid not null references family_case;
alter table decision add column needs_second boolean not null;
alter table decision add column withdrawn_by uuid;
alter table decision add column withdrawn_because text;
alter table decision add constraint refusal_needs_second check (outcome <> 'refused' or needs_second);
create unique index decision_now on decision (person, category) where withdrawn_at is null;
create index decision_second on decision (operation, at) where withdrawn_at is null and needs_second and second is null;
create index decision_case on decision (family_case);
grant update (withdrawn_by, withdrawn_because) on decision to passage_service;
