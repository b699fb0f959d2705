-- Which keys folder this database belongs to: a fingerprint, so that other keys are refused before anything is sealed with them.
create table keys_folder (
  one         boolean primary key default true check (one),
  fingerprint bytea not null
);
grant select, insert on keys_folder to passage_service;
