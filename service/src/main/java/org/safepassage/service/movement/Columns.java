package org.safepassage.service.movement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.people.PersonId;

/** Times and ids on their way between rows and values. */
final class Columns {
    private Columns() {}

    static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    static Instant time(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(maybeTime(row, column));
    }

    static @Nullable Instant maybeTime(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Optional<SerialId> serial(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(SerialId::new);
    }

    static PersonId person(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("person", UUID.class));
    }

    static UUID[] people(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }

    static List<PersonId> people(ResultSet row, String column) throws SQLException {
        return Stream.of((UUID[]) row.getArray(column).getArray())
                .map(PersonId::new)
                .toList();
    }

    static List<String> words(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
