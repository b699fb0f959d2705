package org.safepassage.service.casework;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safepassage.service.access.Openings;
import org.safepassage.service.access.Purpose;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.access.Subject;
import org.safepassage.service.people.Mentioned;
import org.safepassage.service.people.Mentions;
import org.safepassage.service.people.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Opens the people of a case, and asks the higher modules for their panels while they are open. */
@Component
class CaseView {
    private final Desk desk;
    private final Openings openings;
    private final Mentions mentions;
    private final ObjectProvider<CasePanels> slots;
    private final Clock clock;

    CaseView(Desk desk, Openings openings, Mentions mentions, ObjectProvider<CasePanels> slots, Clock clock) {
        this.desk = desk;
        this.openings = openings;
        this.mentions = mentions;
        this.slots = slots;
        this.clock = clock;
    }

    record Seen(CaseInView view, List<Desk.Written> messages, List<CasePanels.Panel> panels) {}

    /** @throws org.safepassage.service.access.OpeningRefused unless the viewer holds grants on the people of the case */
    Seen open(SignedIn who, CaseRow row) {
        List<UUID> people = desk.people(row.family());
        List<Desk.Written> messages = desk.messages(row.family());
        Map<UUID, String> titles = new HashMap<>();
        messages.forEach(message -> titles.put(message.message(), title(message)));
        boolean inHand = who.account().equals(row.ownerAt(clock.instant()));
        Purpose purpose = inHand ? Purpose.CASE : who.role() == Role.CASEWORKER ? Purpose.CASE : Purpose.SECOND_CHECK;
        return openings.open(who, purpose, people.stream().map(Subject::person).toList(), () -> {
            List<PersonId> ids = people.stream().map(PersonId::new).toList();
            List<Mentioned> opened = mentions.of(ids);
            Map<String, String> sources = new HashMap<>();
            for (Mentioned mention : opened) {
                sources.put(
                        mention.id().value().toString(),
                        titles.getOrDefault(mention.message(), mention.onRoll() ? "a roll" : "a message"));
            }
            var view = new CaseInView(row, inHand, ids, opened, sources, clock.instant());
            List<CasePanels.Panel> panels = new ArrayList<>();
            slots.orderedStream().forEach(slot -> panels.addAll(slot.of(who, view)));
            return new Seen(view, messages, panels);
        });
    }

    static String title(Desk.Written message) {
        return Words.kind(message.kind()) + " of " + Words.when(message.receivedAt());
    }
}
