package org.safepassage.service.movement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.safepassage.service.movement.Columns.utc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safepassage.service.access.AccountId;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.intake.Arrivals;
import org.safepassage.service.intake.Arriving;
import org.safepassage.service.intake.Keeping;
import org.safepassage.service.intake.MessageId;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * People on no list. What they say is kept first, as a list of one row that is read and linked like any other; what happened to them
 * becomes a passage once it is known who they are, and is counted at the door until then.
 */
@Component
public class Door {
    private static final String SOURCE = "at the door";

    private final Arrivals arrivals;
    private final Keeping keeping;
    private final Passages passages;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Door(
            Arrivals arrivals,
            Keeping keeping,
            Passages passages,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.arrivals = arrivals;
        this.keeping = keeping;
        this.passages = passages;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** When this returns, what they said is durable and sealed. @throws MovementRefused.Incomplete when nobody is named */
    public DoorId register(
            SignedIn who,
            Unlisted someone,
            String place,
            Optional<SerialId> serial,
            PassageOutcome outcome,
            Optional<TurnedBackBecause> because,
            Instant at) {
        Instant now = clock.instant();
        var id = new DoorId(FreshId.at(now));
        if (someone.name().isBlank()) {
            throw new MovementRefused.Incomplete(id.value(), "name", "Write the name as they say it");
        }
        if (!PassageOutcome.REPORTED.contains(outcome) || outcome == PassageOutcome.UNKNOWN) {
            throw new MovementRefused.Incomplete(id.value(), "outcome", "Say what happened");
        }
        MessageId message = keep(who.operation(), id, someone);
        jdbc.sql("""
                insert into door (id, operation, message, serial, place, outcome, reason, true_at, known_at, account)
                values (:id, :operation, :message, :serial, :place, :outcome, :reason, :true, :now, :account)""")
                .param("id", id.value())
                .param("operation", who.operation().value())
                .param("message", message.value())
                .param("serial", serial.map(SerialId::value).orElse(null), Types.OTHER)
                .param("place", place)
                .param("outcome", outcome.code())
                .param("reason", because.map(TurnedBackBecause::code).orElse(null), Types.VARCHAR)
                .param("true", utc(at))
                .param("now", utc(now))
                .param("account", who.account().value())
                .update();
        return id;
    }

    /** Gives everybody met at a door, of whom it is known by now who they are, the passage that was seen. @return how many */
    public int follow(OperationId operation) {
        List<Met> known = jdbc.sql("""
                select d.id, d.serial, d.place, d.outcome, d.reason, d.true_at, d.account,
                       (array_agg(m.person order by n.ordinal))[1] as person
                from door d join mention n on n.message = d.message and n.superseded is null
                join membership m on m.mention = n.id and m.to_at is null
                where d.operation = :operation and d.person is null group by d.id order by d.known_at""")
                .param("operation", operation.value())
                .query(Door::met)
                .list();
        known.forEach(met -> transaction.executeWithoutResult(status -> follow(operation, met)));
        return known.size();
    }

    /** Everybody met at a door. */
    public List<DoorPerson> all(OperationId operation) {
        return jdbc.sql(
                        "select id, message, serial, place, outcome, person from door where operation = :operation order by known_at, id")
                .param("operation", operation.value())
                .query((row, n) -> new DoorPerson(
                        new DoorId(Columns.id(row, "id")),
                        new MessageId(Columns.id(row, "message")),
                        Columns.serial(row, "serial"),
                        row.getString("place"),
                        PassageOutcome.of(row.getString("outcome")).orElseThrow(),
                        Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new)))
                .list();
    }

    private record Met(DoorId door, Report report, AccountId account) {}

    private void follow(OperationId operation, Met met) {
        int mine = jdbc.sql("update door set person = :person where id = :id and person is null")
                .param("person", met.report().person().value())
                .param("id", met.door().value())
                .update();
        if (mine == 0) {
            return;
        }
        // Whoever stood at the door reported it; only who it was about was found out later.
        var witness = new SignedIn(met.account(), "", Role.SPECIALIST, operation, clock.instant());
        Recorded recorded = passages.record(witness, List.of(met.report()));
        Stream.concat(recorded.standing().stream(), recorded.disputed().stream())
                .forEach(passage -> jdbc.sql("update door set passage = :passage where id = :id")
                        .param("passage", passage.id().value())
                        .param("id", met.door().value())
                        .update());
    }

    private MessageId keep(OperationId operation, DoorId id, Unlisted someone) {
        String row = Stream.of(
                        id.value().toString(),
                        someone.name(),
                        someone.father(),
                        someone.born(),
                        someone.sex(),
                        someone.relation(),
                        someone.passport(),
                        someone.tazkira(),
                        someone.phone())
                .map(Door::cell)
                .collect(Collectors.joining(","));
        byte[] bytes = ("No,Full name,Father name,Date of birth,Sex,Relation,Passport,Tazkira,Phone\n" + row + "\n")
                .getBytes(UTF_8);
        var arriving =
                new Arriving("door.csv", bytes.length, () -> new ByteArrayInputStream(bytes), Set.of(), null, null);
        try {
            var arrival = arrivals.begin(operation, SOURCE);
            MessageId message = keeping.keep(operation, arrival, List.of(arriving))
                    .getFirst()
                    .id();
            arrivals.end(operation, arrival);
            return message;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(String text) {
        return '"' + text.replace("\"", "\"\"").replaceAll("\\R", " ") + '"';
    }

    private static Met met(ResultSet row, int n) throws SQLException {
        return new Met(
                new DoorId(Columns.id(row, "id")),
                new Report(
                        Columns.person(row),
                        Columns.serial(row, "serial"),
                        row.getString("place"),
                        PassageOutcome.of(row.getString("outcome")).orElseThrow(),
                        Columns.time(row, "true_at"),
                        Optional.ofNullable(row.getString("reason")).flatMap(TurnedBackBecause::of),
                        Set.of(),
                        Optional.empty()),
                new AccountId(Columns.id(row, "account")));
    }
}
