-- Somebody who was erased is not known any more. What people met on their way has an index that its figures look into.
drop index entry_aspect_person;
create index entry_aspect_person on entry (operation, subject, true_at desc, seq desc) include (code, known_at)
  where code in ('person.known', 'person.joined', 'person.withdrawn', 'person.erased');
create index entry_person_joined on entry (operation, subject) include (object, true_at, known_at) where code = 'person.joined';
create index entry_road on entry (operation, true_at) include (subject, object, code, reason, known_at)
  where code in ('call-forward.issued', 'call-forward.delivered', 'call-forward.confirmed', 'call-forward.en-route',
                 'call-forward.arrived', 'call-forward.declined', 'call-forward.failed', 'call-forward.withdrawn',
                 'call-forward.expired', 'passage.expected', 'passage.passed', 'passage.turned-back', 'passage.boarded',
                 'passage.landed', 'passage.unknown', 'arrival.recorded', 'leave.granted', 'leave.upgraded', 'person.deceased',
                 'kin.told');
create index entry_passage_corrected on entry (operation, subject, object) include (known_at) where code = 'passage.corrected';
