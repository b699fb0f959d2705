package org.safepassage.service.movement;

import java.util.List;
import java.util.Optional;
import org.safepassage.service.casework.CaseId;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.PersonId;

/**
 * Who was to be on a serial, who was, and who came in; nobody named.
 *
 * @param atTheDoor people met on no list and not known yet by person
 */
public record Manifest(Serial serial, List<Line> lines, int atTheDoor, Counts counts) {
    public Manifest {
        lines = List.copyOf(lines);
    }

    /**
     * One person.
     *
     * @param seat its number, when they were promised one
     * @param planned whether they were promised a seat, be it over or not
     * @param holds whether that promise lives
     * @param last what stands of them for this serial, the latest
     * @param called how far the instruction to come to it is
     */
    public record Line(
            PersonId person,
            FamilyId family,
            CaseId familyCase,
            long number,
            Optional<Integer> seat,
            boolean lap,
            boolean planned,
            boolean holds,
            List<String> needs,
            List<PassageOutcome> happened,
            Optional<PassageOutcome> last,
            Optional<CallForwardState> called) {
        boolean did(PassageOutcome outcome) {
            return happened.contains(outcome);
        }
    }

    /**
     * The three manifests reconciled: planned = boarded of them + not boarded; boarded + unlisted = landed + unknown.
     *
     * @param boarded of those planned; who landed has boarded, whoever saw it
     * @param unlisted boarded without a promised seat, those at the door included
     * @param unknown boarded, and nobody has said that they landed
     * @param over how many boarded beyond the seats, infants on laps left out
     */
    public record Counts(
            int planned,
            int onLaps,
            int passed,
            int turnedBack,
            int boarded,
            int notBoarded,
            int unlisted,
            int landed,
            int unknown,
            int over) {}
}
