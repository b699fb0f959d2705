-- Which roles there are is said once, in code.
alter table account drop constraint if exists account_role_check;
alter table account add constraint account_role_check check (role ~ '^[a-z]+(-[a-z]+)*$');
create index conduct_place on conduct_observation (operation, place, at);
