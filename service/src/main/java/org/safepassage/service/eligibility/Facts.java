package org.safepassage.service.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is written about one person, fact by fact, over all sources. Immutable. It holds no name; its text form
 * shows counts only, because the values are personal all the same.
 */
public final class Facts {
    private static final FactState UNKNOWN = new FactState.Unknown();

    private final Map<String, FactState> states;

    private Facts(Map<String, FactState> states) {
        this.states = states;
    }

    /** Starts the facts of one person. */
    public static Statements stated(Vocabulary vocabulary) {
        return new Statements(vocabulary);
    }

    public static Facts none() {
        return new Facts(Map.of());
    }

    public FactState state(String fact) {
        FactState state = states.get(fact);
        return state == null ? UNKNOWN : state;
    }

    /** The facts about which something is written. */
    public Set<String> codes() {
        return states.keySet();
    }

    /**
     * Every value with its sources, in a fixed order, for keeping beside a decision; {@link Statements#add} takes them
     * back. A birth told from several sources is given as what they agree on.
     */
    public List<Statement> statements() {
        return states.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(e -> known(e.getValue()).stream()
                        .map(k -> new Statement(e.getKey(), k.value().text(), k.sources())))
                .toList();
    }

    private static List<FactState.Known> known(FactState state) {
        return switch (state) {
            case FactState.Known known -> List.of(known);
            case FactState.Unknown unknown -> List.of();
            case FactState.Conflicting conflict -> conflict.statements();
        };
    }

    /** One value of one fact, as written, and where. */
    public record Statement(String fact, String value, List<Source> sources) {
        public Statement {
            sources = List.copyOf(sources);
        }

        @Override
        public String toString() {
            return "Statement[" + fact + "]";
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts facts && facts.states.equals(states);
    }

    @Override
    public int hashCode() {
        return states.hashCode();
    }

    @Override
    public String toString() {
        return "Facts[" + states.size() + "]";
    }

    /** Gathers statements; the same value from two sources is known better, two values are a conflict. */
    public static final class Statements {
        private final Vocabulary vocabulary;
        private final Map<String, Map<Value, List<Source>>> values = new TreeMap<>();

        private Statements(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        /**
         * Adds one statement, written as {@link FactKind} says.
         *
         * @throws UnknownFact when the vocabulary has no such fact, or the fact cannot take this value
         */
        public Statements add(String fact, String value, Source source) {
            FactKind kind = definition(fact).kind();
            try {
                return add(fact, kind.read(value), source);
            } catch (UnknownFact e) {
                throw e;
            } catch (IllegalArgumentException e) {
                throw new UnknownFact(fact, e);
            }
        }

        /** Adds a value that is already typed; otherwise as above. */
        public Statements add(String fact, Value value, Source source) {
            FactDefinition definition = definition(fact);
            if (!definition.kind().holds(value) || !definition.takes(value.text())) {
                throw new UnknownFact(fact);
            }
            List<Source> sources = values.computeIfAbsent(fact, f -> new LinkedHashMap<>())
                    .computeIfAbsent(value, v -> new ArrayList<>());
            if (!sources.contains(source)) {
                sources.add(source);
            }
            return this;
        }

        /** Adds a birth somewhere between two days, both included. */
        public Statements born(LocalDate earliest, LocalDate latest, Source source) {
            return add("birth", new Value.Born(earliest, latest), source);
        }

        private FactDefinition definition(String fact) {
            return vocabulary.find(fact).orElseThrow(() -> new UnknownFact(fact));
        }

        public Facts build() {
            Map<String, FactState> states = new LinkedHashMap<>();
            values.forEach((fact, statements) -> states.put(fact, Agreement.of(statements)));
            return new Facts(Map.copyOf(states));
        }
    }
}
