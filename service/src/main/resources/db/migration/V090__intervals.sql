-- What figures count: the states of things as intervals told by entries, never the tables of the present. An interval of one aspect of
-- a subject begins with an entry and ends with the next entry of the same aspect. The aspect of a finding is its category.
create view aspect_entry as
select seq, operation, subject, object, code, reason, true_at, known_at,
       case when code like 'disposition.%' then 'disposition'
            when code like 'finding.%' then 'finding:' || reason
            when code in ('person.known', 'person.joined') then 'person'
            when code in ('family.known', 'family.joined') then 'family'
            when code in ('person.in-contact', 'person.out-of-contact') then 'contact'
            when code like 'decision.%' then 'decision'
            else code end as aspect
from entry;

grant select on aspect_entry to passage_service;

create index entry_mention_of_message on entry (object) where code = 'mention.read';
