-- Rows that come by the hundred thousand no longer ask for their operation one by one: fifty looks at the same row for each
-- message were a tenth of the database's work, and every transaction marked that row as its own. The service writes the operation
-- it works on, which is never deleted, and these rows hang on others that name the same.
do $$
declare
  asked record;
begin
  for asked in
    select c.conrelid::regclass as named, c.conname
    from pg_constraint c
    where c.contype = 'f' and c.confrelid = 'operation'::regclass
      and c.conrelid in ('entry'::regclass, 'blind_token'::regclass, 'mention'::regclass, 'mention_sealed'::regclass,
        'membership'::regclass, 'person'::regclass, 'family'::regclass, 'family_member'::regclass, 'link'::regclass,
        'candidate_pair'::regclass, 'finding'::regclass, 'disposition'::regclass, 'message_sealed'::regclass)
  loop
    execute format('alter table %s drop constraint %I', asked.named, asked.conname);
  end loop;
end $$;
