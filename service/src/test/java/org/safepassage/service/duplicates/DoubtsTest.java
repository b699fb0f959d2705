package org.safepassage.service.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;
import org.safepassage.service.Written;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.people.Families;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.People;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two namesakes whom the machine once took for one are parted when more is told of either; what people did stays. */
class DoubtsTest {
    @AutoClose
    TestService service;

    private Written written;
    private PersonId clerk;
    private PersonId farmer;

    @BeforeEach
    void tellOfTwo(@TempDir Path folder) {
        service = TestService.in(folder);
        written = new Written(service, folder);
        for (int i = 1; i <= 3; i++) {
            written.mail("clerk" + i + "@example.org", """
                            My name is Zmaryalai Wardak, son of Gholam Haidar. I was born on 3 August 1987.
                            My phone is +93 700 123 456.""").mail("farmer" + i + "@example.org", """
                            My name is Zmaryalai Wardak, son of Nazir Safi. I was born on 14 February 1969.
                            My phone is +93 799 987 654. My wife is Palwasha.""");
        }
        written.workedThrough();
        Map<Integer, PersonId> heads = new LinkedHashMap<>();
        jdbc().sql("""
                select m.person, count(*) as wives from membership m join family_member f on f.person = m.person and f.to_at is null
                join family_member other on other.family = f.family and other.to_at is null
                where m.to_at is null and f.relation = 'principal' group by m.person order by count(*)""")
                .query((row, n) -> heads.put(n, new PersonId(row.getObject("person", UUID.class))))
                .list();
        assertThat(heads).hasSize(2);
        clerk = heads.get(0);
        farmer = heads.get(1);
        service.clock().pass(Duration.ofSeconds(1));
    }

    @Test
    void whoeverMoreIsToldOfIsPartedAndTheirFamilyGoesWithThem() {
        takeForOne(Linking.ACTOR);
        assertThat(people()).isEqualTo(2);
        tellMore();
        assertThat(people()).isEqualTo(3);
        assertThat(families()).containsExactlyInAnyOrder(1, 2);
        assertThat(entries("link.undone")).isOne();
        assertThat(openCases()).isEqualTo(2);
        assertThat(waiting()).anyMatch(service.get(Pairs.class)::wereParted);
        tellMore();
        assertThat(people()).isEqualTo(3);
        assertThat(entries("link.undone")).isOne();
    }

    @Test
    void whatAPersonLinkedTheMachineLeaves() {
        takeForOne(Actor.account(UUID.randomUUID()));
        tellMore();
        assertThat(people()).isEqualTo(2);
    }

    @Test
    void aFamilyInSomebodysHandsIsLeftAsItIs() {
        takeForOne(Linking.ACTOR);
        jdbc().sql("update family_case set state = 'open' where state = 'proposed'")
                .update();
        tellMore();
        assertThat(people()).isEqualTo(2);
    }

    private void tellMore() {
        service.clock().pass(Duration.ofSeconds(1));
        written.mail("clerk9@example.org", """
                        My name is Zmaryalai Wardak, son of Gholam Haidar. I was born on 3 August 1987.
                        My phone is +93 700 123 456. Please help.""").workedThrough();
    }

    /** As a link for which too little spoke once did. */
    private void takeForOne(Actor actor) {
        var operation = written.operation();
        service.get(TransactionTemplate.class).executeWithoutResult(transaction -> {
            MentionId one = mentionOf(farmer);
            MentionId other = mentionOf(clerk);
            Map<PersonId, PersonId> joined = Map.of(farmer, clerk);
            service.get(People.class).move(operation, joined, actor);
            service.get(People.class).markJoined(joined);
            Map<FamilyId, FamilyId> families = service.get(Families.class).unite(operation, joined, actor);
            jdbc().sql("update family_case set state = 'joined' where family = any(:gone)")
                    .param(
                            "gone",
                            families.keySet().stream().map(FamilyId::value).toArray(UUID[]::new))
                    .update();
            service.get(Links.class)
                    .link(
                            operation,
                            List.of(new Links.Link(one, other, 2.5, "a model")),
                            service.clock().instant(),
                            actor);
        });
    }

    private List<Pairs.Pair> waiting() {
        return service.get(TransactionTemplate.class)
                .execute(transaction ->
                        service
                                .get(Pairs.class)
                                .next(written.operation(), service.clock().instant())
                                .stream()
                                .toList());
    }

    private MentionId mentionOf(PersonId person) {
        return new MentionId(
                jdbc().sql("select mention from membership where person = :person and to_at is null limit 1")
                        .param("person", person.value())
                        .query(UUID.class)
                        .single());
    }

    private Set<Integer> families() {
        return Set.copyOf(jdbc().sql("select count(*) from family_member where to_at is null group by family")
                .query(Integer.class)
                .list());
    }

    private int people() {
        return count("select count(distinct person) from membership where to_at is null");
    }

    private int openCases() {
        return count("select count(*) from family_case where state = 'proposed'");
    }

    private int entries(String code) {
        return count("select count(*) from entry where code = '" + code + "'");
    }

    private int count(String sql) {
        return jdbc().sql(sql).query(Integer.class).single();
    }

    private JdbcClient jdbc() {
        return service.get(JdbcClient.class);
    }
}
