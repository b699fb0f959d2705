-- Figures are asked for at any minute of a crisis and must answer at once, however many entries there are. Each aspect has an index that
-- holds all that its figures look at, in the order in which they look.
create or replace view aspect_entry as
select seq, operation, subject, object, code, reason, true_at, known_at,
       case when code like 'disposition.%' then 'disposition'
            when code like 'finding.%' then 'finding:' || reason
            when code in ('person.known', 'person.joined', 'person.withdrawn') then 'person'
            when code in ('family.known', 'family.joined') then 'family'
            when code in ('person.in-contact', 'person.out-of-contact') then 'contact'
            when code like 'decision.%' then 'decision'
            else code end as aspect
from entry;

create index entry_aspect_person on entry (operation, subject, true_at desc, seq desc) include (code, known_at)
  where code in ('person.known', 'person.joined', 'person.withdrawn');
create index entry_aspect_family on entry (operation, subject, true_at desc, seq desc) include (code, known_at)
  where code in ('family.known', 'family.joined');
create index entry_aspect_contact on entry (operation, subject, true_at desc, seq desc) include (code, known_at)
  where code in ('person.in-contact', 'person.out-of-contact');
create index entry_aspect_finding on entry (operation, subject, reason, true_at desc, seq desc) include (code, known_at)
  where code in ('finding.eligible', 'finding.not-eligible', 'finding.undetermined');
create index entry_aspect_disposition on entry (operation, subject, true_at desc, seq desc) include (code, known_at)
  where code in ('disposition.new-case', 'disposition.added-to-case', 'disposition.duplicate', 'disposition.routed',
                 'disposition.noise', 'disposition.reversed');
create index entry_on_roll on entry (operation, reason, subject) include (true_at, known_at) where code = 'person.on-roll';
create index entry_received on entry (operation, subject) include (true_at, known_at, reason) where code = 'message.received';
create index entry_mention on entry (operation, subject) include (object, true_at, known_at, reason) where code = 'mention.read';
create index entry_superseded on entry (operation, subject) include (true_at, known_at) where code = 'mention.superseded';
drop index entry_mention_of_message;
create index candidate_pair_other on candidate_pair (other);
create index message_roll on message (operation, roll) where roll is not null;
