package org.safepassage.exercise.people;

import java.util.List;
import java.util.Optional;

/** All parts a person could use; few ever use all of them in one place. */
public record PersonName(
        List<NamePart> given, List<NamePart> father, List<NamePart> grandfather, Optional<NamePart> tribe) {}
