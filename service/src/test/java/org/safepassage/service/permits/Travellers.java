package org.safepassage.service.permits;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.safepassage.service.TestService;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.casework.CaseId;
import org.safepassage.service.casework.Post;
import org.safepassage.service.casework.TakeNext;
import org.safepassage.service.decisions.Decide;
import org.safepassage.service.decisions.DecisionId;
import org.safepassage.service.decisions.DecisionReason;
import org.safepassage.service.decisions.Said;
import org.safepassage.service.decisions.SecondPerson;
import org.safepassage.service.decisions.Verdict;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invented people with a case, a decision on them when it is asked for, and staff who may issue. */
public final class Travellers {
    private static final List<String> NAMES = List.of(
            "Zarmina Noorzai",
            "Hamid Barakzai",
            "Latifa Popal",
            "Tariq Ahmadi",
            "Nadia Wardak",
            "Rahim Sahak",
            "Walid Stanekzai");
    private final TestService service;
    private final Post post;
    private final SignedIn decider;
    private int count;

    public Travellers(TestService service, Path folder) {
        this.service = service;
        this.post = new Post(service);
        this.decider = post.signedIn(Role.DECIDER);
        service.get(Authority.class).establish(post.operation(), folder.resolve("root"), Actor.machine("test"));
    }

    /** Somebody with a case in the decider's hands, and nothing decided. */
    public Traveller somebody() {
        service.clock().pass(Duration.ofMinutes(1));
        String name = NAMES.get(count);
        count++;
        String passport = "P010203" + count;
        post.comes(
                name + " <t" + count + "@mail.example>",
                "help",
                "My name is " + name + ", born " + (1970 + count) + ". Passport " + passport + ".\n");
        CaseId id = new CaseId(one("select id from family_case order by number desc limit 1"));
        service.get(TakeNext.class).take(decider, id);
        PersonId person =
                new PersonId(one("select person from family_member f join family_case c on c.family = f.family "
                        + "where f.to_at is null order by c.number desc limit 1"));
        return new Traveller(person, id, name, passport);
    }

    public Traveller granted(String category) {
        Traveller one = somebody();
        DecisionId decision = service.get(Decide.class)
                .decide(
                        decider,
                        one.familyCase(),
                        one.person(),
                        new Verdict(
                                category,
                                Said.GRANTED,
                                DecisionReason.BEYOND_RULES,
                                "A compelling case that the rules did not foresee."));
        SignedIn lead = post.signedIn(Role.LEAD);
        service.get(TakeNext.class).check(lead, one.familyCase());
        service.get(SecondPerson.class).agree(lead, decision);
        return one;
    }

    public Traveller granted() {
        return granted("arap-1");
    }

    public SignedIn decider() {
        return decider;
    }

    public Post post() {
        return post;
    }

    public record Traveller(PersonId person, CaseId familyCase, String name, String passport) {}

    private UUID one(String sql) {
        return service.get(JdbcClient.class).sql(sql).query(UUID.class).single();
    }
}
