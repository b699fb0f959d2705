package org.safepassage.service.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestInstallation;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.audit.OperationIds;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GrantedFamiliesTest {
    @AutoClose
    TestInstallation installation;

    private JdbcClient jdbc;
    private OperationId operation;
    private GrantedFamilies granted;
    private UUID family;
    private UUID principal;

    @BeforeAll
    void start(@TempDir Path folder) {
        installation = TestInstallation.in(folder);
        jdbc = installation.get(JdbcClient.class);
        operation = installation
                .get(OperationIds.class)
                .of(installation.get(Operation.class).code());
        granted = installation.get(GrantedFamilies.class);
    }

    @BeforeEach
    void aPrincipalWithACase() {
        family = UUID.randomUUID();
        run("insert into family (id, operation, known_at) values (?, ?, now())", family, operation.value());
        run(
                "insert into family_case (id, operation, family, opened_at, next_action, rank) values (?, ?, ?, now(), 'tell', 5)",
                UUID.randomUUID(),
                operation.value(),
                family);
        principal = member("principal");
    }

    @Test
    void partnerAndChildrenFollowAGrantedPrincipalByRight() {
        UUID partner = member("partner");
        UUID child = member("child");
        decided(principal, "granted", false);

        assertThat(mine().travels())
                .containsExactlyInAnyOrder(new PersonId(principal), new PersonId(partner), new PersonId(child));
        assertThat(mine().wouldSplit()).isFalse();
        assertThat(granted.covers(operation, new PersonId(child))).isTrue();
    }

    @Test
    void aParentNeedsAGrantOfTheirOwn() {
        UUID mother = member("parent");
        decided(principal, "granted", false);

        assertThat(mine().leftOpen()).containsExactly(new PersonId(mother));
        assertThat(granted.covers(operation, new PersonId(mother))).isFalse();
        decided(mother, "granted", false);
        assertThat(mine().wouldSplit()).isFalse();
    }

    @Test
    void aPartnerWhoseOwnRefusalStandsDoesNotFollow() {
        UUID partner = member("partner");
        decided(principal, "granted", false);
        decided(partner, "refused", true);
        assertThat(mine().leftOpen()).isEmpty();

        run("update decision set second = ?, second_at = now() where person = ?", UUID.randomUUID(), partner);
        assertThat(mine().leftOpen()).containsExactly(new PersonId(partner));
    }

    @Test
    void aGrantThatWaitsForASecondPersonAllowsNobody() {
        decided(principal, "granted", true);

        assertThat(granted.covers(operation, new PersonId(principal))).isFalse();
    }

    @Test
    void aGrantTakenBackAllowsNobody() {
        decided(principal, "granted", false);
        run("update decision set withdrawn_at = now() where person = ?", principal);

        assertThat(granted.covers(operation, new PersonId(principal))).isFalse();
    }

    @Test
    void aGrantToSomebodyWhoTurnedOutToBeAnotherCountsForTheOther() {
        UUID twice = person();
        decided(twice, "granted", false);
        run("update person set joined = ? where id = ?", principal, twice);

        assertThat(mine().travels()).containsExactly(new PersonId(principal));
    }

    @Test
    void theDeadAreNotExpectedToTravel() {
        UUID child = member("child");
        decided(principal, "granted", false);
        run("update person set status = 'deceased' where id = ?", child);

        assertThat(mine().travels()).containsExactly(new PersonId(principal));
        assertThat(mine().leftOpen()).isEmpty();
    }

    private GrantedFamily mine() {
        List<GrantedFamily> mine = granted.of(operation).stream()
                .filter(one -> one.family().value().equals(family))
                .toList();
        assertThat(mine).hasSize(1);
        return mine.getFirst();
    }

    private UUID person() {
        UUID id = UUID.randomUUID();
        run("insert into person (id, operation, sealed_key, known_at) values (?, ?, 0, now())", id, operation.value());
        return id;
    }

    private UUID member(String relation) {
        UUID id = person();
        run(
                "insert into family_member (family, person, operation, relation, from_at) values (?, ?, ?, ?, now())",
                family,
                id,
                operation.value(),
                relation);
        return id;
    }

    private void decided(UUID person, String outcome, boolean needsSecond) {
        UUID finding = UUID.randomUUID();
        run("""
                insert into finding (id, operation, person, category, outcome, rule, rule_version, found_at)
                values (?, ?, ?, 'arap-1', 'eligible', 'arap-1', '1', now())""", finding, operation.value(), person);
        run(
                """
                insert into decision (id, operation, person, finding, outcome, reason, actor, at, category, family_case, needs_second)
                select ?, ?, ?, ?, ?, 'follows-finding', ?, now(), 'arap-1', c.id, ? from family_case c where c.family = ?""",
                UUID.randomUUID(),
                operation.value(),
                person,
                finding,
                outcome,
                UUID.randomUUID(),
                needsSecond,
                family);
    }

    private void run(String sql, Object... values) {
        jdbc.sql(sql).params(values).update();
    }
}
