package org.safepassage.service.duplicates;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.PersonId;

/**
 * What a link made by a person changed, so that it can be taken back.
 *
 * @param into the person that both are now
 * @param moved the mentions that were another person's before; empty when both were one person already
 * @param left the family that was joined into another, or null
 * @param entered the family that everybody is in now
 * @param members the others who came along with that family
 */
public record JoinedByPerson(
        UUID link,
        PersonId into,
        List<MentionId> moved,
        @Nullable FamilyId left,
        @Nullable FamilyId entered,
        List<PersonId> members) {}
