package org.safepassage.exercise.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The exercise's own names, commonest first. They are never shared with what is being tested. */
public final class NameTables {
    public static final List<NamePart> MEN = read("men");
    public static final List<NamePart> WOMEN = read("women");
    public static final List<NamePart> TRIBES = read("families");
    public static final List<NamePart> PLACES = read("places");
    static final List<NamePart> BEFORE = read("before");
    static final List<NamePart> AFTER = read("after");

    private NameTables() {}

    private static List<NamePart> read(String table) {
        return lines("/org/safepassage/exercise/names/" + table + ".tsv").stream()
                .map(line -> line.split("\t"))
                .map(cells -> new NamePart(cells[0], List.of(cells[1].split(","))))
                .toList();
    }

    /** The lines of a resource, comments and empty lines left out. */
    public static List<String> lines(String resource) {
        try (InputStream in = NameTables.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + resource + " is missing from the build.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
