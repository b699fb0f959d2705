-- Links that the machine took back itself: it does not make them again.
create index link_doubted_one on link (one) where undone_by = 'machine:linking';
create index link_doubted_other on link (other) where undone_by = 'machine:linking';
