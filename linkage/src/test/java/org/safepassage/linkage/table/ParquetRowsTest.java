package org.safepassage.linkage.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blue.strategic.parquet.ParquetWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetRowsTest {
    private static final MessageType SCHEMA = new MessageType(
            "people",
            Types.required(PrimitiveTypeName.INT64).named("id"),
            Types.optional(PrimitiveTypeName.BINARY)
                    .as(LogicalTypeAnnotation.stringType())
                    .named("name"),
            Types.optional(PrimitiveTypeName.INT32)
                    .as(LogicalTypeAnnotation.dateType())
                    .named("dob"));

    @TempDir
    Path folder;

    @Test
    void aParquetFileIsReadAsTheListItIs() throws IOException {
        Path file = folder.resolve("people.parquet");
        try (ParquetWriter<Integer> writer = ParquetWriter.writeFile(SCHEMA, file.toFile(), (row, to) -> {
            to.write("id", (long) row);
            if (row != 2) {
                to.write("name", row == 1 ? "زلمی" : "Zalmai, \"the elder\"");
                to.write("dob", (int) LocalDate.of(1987, 8, row).toEpochDay());
            }
        })) {
            for (int row = 1; row <= 3; row++) {
                writer.write(row);
            }
        }

        Table table = new TableReader("id", Set.of(), Map.of()).read(file, null);

        assertThat(table.rows()).isEqualTo(3);
        assertThat(table.columnNames()).containsExactly("name", "dob");
        assertThat(table.ids().text(2)).isEqualTo("3");
        assertThat(table.column("name").orElseThrow().text(0)).isEqualTo("زلمی");
        assertThat(table.column("name").orElseThrow().text(1)).isEmpty();
        assertThat(table.column("name").orElseThrow().text(2)).isEqualTo("Zalmai, \"the elder\"");
        assertThat(table.column("dob").orElseThrow().text(2)).isEqualTo("1987-08-03");
    }

    @Test
    void aDamagedFileIsNamedInASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("torn.parquet"), "PAR1 and then nothing of the kind");

        assertThatThrownBy(() -> new TableReader(null, Set.of(), Map.of()).read(file, null))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("torn.parquet");
    }
}
