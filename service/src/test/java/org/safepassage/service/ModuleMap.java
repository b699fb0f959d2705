package org.safepassage.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The modules of the service as they declare themselves, rendered for people: a picture and a table. */
final class ModuleMap {
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "safepassage", "service");
    private static final List<String> LIBRARIES = List.of("ledger", "linkage");
    private static final Pattern FIRST_SENTENCE = Pattern.compile("/\\*\\*(.+?\\.)(?=\\s)", Pattern.DOTALL);

    private static final String TEXT = """
            # The modules

            Drawn from the packages' own declarations by `ModuleMapTest`, which fails when this page is stale. To draw it anew:

                mvn -q -B test -pl service -am -Dtest=ModuleMapTest -Dsurefire.failIfNoSpecifiedTests=false -Dpassage.rewrite-map=true

            An arrow reads "may use". An edge that other edges already lead to is left out of the picture and stands in the table;
            what is not in the table is refused by `ModulesTest`, since Spring Modulith's edges are not handed on. Boxes with round
            corners are libraries that run without the service, shown where they are imported. Why the map is so: [decisions/the-map.md](../decisions/the-map.md).

            ```mermaid
            graph TD
            %s
            ```

            | package | why it exists | may use |
            |---|---|---|
            %s
            """;

    private final Map<String, Set<String>> mayUse = new TreeMap<>();
    private final Map<String, String> why = new TreeMap<>();

    ModuleMap(ApplicationModules modules) {
        // Packages without a package-info are made by the build: compiled templates.
        modules.stream()
                .filter(module ->
                        Files.exists(source(module.getIdentifier().toString()).resolve("package-info.java")))
                .forEach(module -> add(
                        module.getIdentifier().toString(),
                        module.getBasePackage()
                                .getAnnotation(ApplicationModule.class)
                                .map(ApplicationModule::allowedDependencies)
                                .map(List::of)
                                .orElse(List.of(ApplicationModule.OPEN_TOKEN))));
    }

    private void add(String module, List<String> declared) {
        Set<String> uses = new TreeSet<>();
        declared.forEach(edge -> uses.add(edge.replaceAll("\\s*::.*", "")));
        uses.addAll(librariesOf(module));
        mayUse.put(module, uses);
        why.put(module, firstSentence(module));
    }

    String rendered() {
        String picture = mayUse.keySet().stream()
                .flatMap(module -> direct(module).stream().map(used -> "    " + module + " --> " + box(used)))
                .sorted()
                .collect(Collectors.joining("\n"));
        String table = mayUse.keySet().stream()
                .map(module -> "| `%s` | %s | %s |".formatted(module, why.get(module), words(module)))
                .collect(Collectors.joining("\n"));
        return TEXT.formatted(picture, table);
    }

    private String words(String module) {
        String words = mayUse.getOrDefault(module, Set.of()).stream()
                .map(used -> usesAll(module) && used.equals(ApplicationModule.OPEN_TOKEN) ? "all of them" : used)
                .sorted()
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "–" : words;
    }

    private static String box(String used) {
        return LIBRARIES.contains(used) ? used + "(" + used + ")" : used;
    }

    private boolean usesAll(String module) {
        return mayUse.getOrDefault(module, Set.of()).contains(ApplicationModule.OPEN_TOKEN);
    }

    private Set<String> edges(String module) {
        if (!usesAll(module)) {
            return mayUse.getOrDefault(module, Set.of());
        }
        Set<String> all = new TreeSet<>(mayUse.keySet());
        all.removeIf(this::usesAll);
        return all;
    }

    /** The edges that no other edge of the module leads to. */
    private Set<String> direct(String module) {
        Set<String> direct = new TreeSet<>(edges(module));
        for (String used : edges(module)) {
            Set<String> reached = new TreeSet<>();
            edges(used).forEach(next -> reach(next, reached));
            direct.removeAll(reached);
        }
        return direct;
    }

    private void reach(String module, Set<String> reached) {
        if (reached.add(module)) {
            edges(module).forEach(next -> reach(next, reached));
        }
    }

    private static Path source(String module) {
        return SOURCES.resolve(module);
    }

    private static Set<String> librariesOf(String module) {
        try (Stream<Path> files = Files.walk(source(module))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ModuleMap::read)
                    .flatMap(text ->
                            LIBRARIES.stream().filter(one -> text.contains("import org.safepassage." + one + ".")))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstSentence(String module) {
        Matcher found = FIRST_SENTENCE.matcher(read(source(module).resolve("package-info.java")));
        if (!found.find()) {
            throw new IllegalStateException("the package-info of " + module + " does not say why the package exists");
        }
        return found.group(1).replaceAll("\\s*\\n\\s*\\*?\\s*", " ").strip();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
