-- Links that the machine took back itself: it does not make them again.
create index link_doubted_one on link (one) where undone_by = 'machine:linking';
create index link_doubted_other on link (other) where undone_by = 'machine:linking';

-- Pairs of which a person could not tell: no machine decides in their place.
create index candidate_pair_untold_one on candidate_pair (one) where outcome = 'cannot-tell';
create index candidate_pair_untold_other on candidate_pair (other) where outcome = 'cannot-tell';
