package org.safepassage.service.casework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safepassage.service.audit.MachineRuns;
import org.safepassage.service.audit.MachineRuns.Done;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.duplicates.Growth;
import org.safepassage.service.duplicates.Linking;
import org.safepassage.service.duplicates.SecondLook;
import org.safepassage.service.intake.Reading;
import org.safepassage.service.intake.Stage;
import org.safepassage.service.intake.Stages;
import org.safepassage.service.people.Families;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.Mentioned;
import org.safepassage.service.people.Mentions;
import org.safepassage.service.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * Draws messages downwards in claimed batches: kept, read, linked, assessed and queued. A batch is one transaction, so a process
 * that dies leaves its messages where they were, for the next to claim.
 */
@Component
public class Work {
    private static final int BATCH = 400;

    private final Reading reading;
    private final Linking linking;
    private final SecondLook secondLook;
    private final Grouping grouping;
    private final Queueing queueing;
    private final Contact contact;
    private final Cases cases;
    private final Assessing assessing;
    private final Stages stages;
    private final Mentions mentions;
    private final Families families;
    private final MachineRuns runs;

    Work(
            Reading reading,
            Linking linking,
            SecondLook secondLook,
            Grouping grouping,
            Queueing queueing,
            Contact contact,
            Cases cases,
            Assessing assessing,
            Stages stages,
            Mentions mentions,
            Families families,
            MachineRuns runs) {
        this.reading = reading;
        this.linking = linking;
        this.secondLook = secondLook;
        this.grouping = grouping;
        this.queueing = queueing;
        this.contact = contact;
        this.cases = cases;
        this.assessing = assessing;
        this.stages = stages;
        this.mentions = mentions;
        this.families = families;
        this.runs = runs;
    }

    /** Reads one batch of kept messages; 0 when there is none left. */
    public int read(OperationId operation) {
        return reading.readBatch(operation);
    }

    /** Links one batch of read messages and groups their people into families. */
    public int link(OperationId operation) {
        return runs.run(operation, "linking", () -> {
            List<UUID> batch = stages.claim(operation, Stage.READ, BATCH);
            if (batch.isEmpty()) {
                return new Done<>(0, 0);
            }
            Linking.Linked linked = linking.link(operation, batch, stages.unlinked(operation));
            grouping.group(operation, linked.mentions(), linked.joined());
            stages.advance(batch, Stage.LINKED);
            secondLook.noteGrown(operation, linked.touched());
            return new Done<>(batch.size(), linked.opened());
        });
    }

    /** Once everything is queued: whether people who have grown meanwhile are still to be looked at again. */
    public boolean isLookDue(OperationId operation) {
        return secondLook.isDue(operation) && !stages.areWaiting(operation);
    }

    /** Looks again at people who have grown; 0 when there is nobody, or anything else to do first. */
    public int look(OperationId operation) {
        if (stages.areWaiting(operation)) {
            // Linking caught up with reading for a moment: whoever was opened will be wanted again by the next batch.
            return 0;
        }
        if (!secondLook.isDue(operation)) {
            linking.rest();
            return 0;
        }
        Growth.Turn these = secondLook.next(operation);
        Set<PersonId> touched = runs.run(operation, "second-look", () -> {
            Linking.Linked linked = secondLook.look(operation, these);
            grouping.follow(operation, linked.joined());
            contact.note(operation, linked.touched());
            int opened =
                    weigh(operation, new HashSet<>(families.of(linked.touched()).values()));
            return new Done<>(linked.touched(), linked.opened() + opened);
        });
        // Only what was committed has been looked at.
        secondLook.done(operation, these);
        secondLook.noteGrown(operation, touched);
        return 1;
    }

    /** Assesses the families of one batch of linked messages and queues their cases. */
    public int assess(OperationId operation) {
        return runs.run(operation, "assessing", () -> {
            List<UUID> batch = stages.claim(operation, Stage.LINKED, BATCH);
            if (batch.isEmpty()) {
                return new Done<>(0, 0);
            }
            List<Mentioned> named = mentions.inMessages(batch);
            Set<PersonId> people = new HashSet<>();
            for (Mentioned mention : named) {
                PersonId person = mention.person();
                if (person != null) {
                    people.add(person);
                }
            }
            contact.note(operation, people);
            int opened = weigh(operation, new HashSet<>(families.of(people).values()));
            queueing.queue(operation, batch, named);
            stages.advance(batch, Stage.QUEUED);
            return new Done<>(batch.size(), opened + named.size());
        });
    }

    private int weigh(OperationId operation, Collection<FamilyId> wanted) {
        Map<FamilyId, Assessing.Assessed> assessed = assessing.assess(operation, wanted);
        Map<CaseId, Assessing.Assessed> weighed = new HashMap<>();
        cases.of(new ArrayList<>(assessed.keySet())).forEach((family, id) -> {
            Assessing.Assessed one = assessed.get(family);
            if (one != null) {
                weighed.put(id, one);
            }
        });
        cases.weigh(weighed);
        return assessed.values().stream().mapToInt(Assessing.Assessed::opened).sum();
    }

    /** Works until nothing is left to do. */
    public void all(OperationId operation) {
        int done;
        do {
            done = read(operation) + link(operation) + assess(operation) + look(operation);
        } while (done > 0);
    }
}
