package org.safepassage.service.eligibility;

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
         * Adds one statement.
         *
         * @throws UnknownFact when the vocabulary has no such fact, or the fact cannot take this value
         */
        public Statements add(String fact, String value, Source source) {
            FactDefinition definition = vocabulary.find(fact).orElseThrow(() -> new UnknownFact(fact));
            Value read;
            try {
                read = definition.kind().read(value);
            } catch (IllegalArgumentException e) {
                throw new UnknownFact(fact, e);
            }
            if (!definition.takes(read.text())) {
                throw new UnknownFact(fact);
            }
            return add(fact, read, source);
        }

        /** Adds a value that is already typed. */
        public Statements add(String fact, Value value, Source source) {
            List<Source> sources = values.computeIfAbsent(fact, f -> new LinkedHashMap<>())
                    .computeIfAbsent(value, v -> new ArrayList<>());
            if (!sources.contains(source)) {
                sources.add(source);
            }
            return this;
        }

        public Facts build() {
            Map<String, FactState> states = new LinkedHashMap<>();
            values.forEach((fact, statements) -> states.put(fact, Agreement.of(statements)));
            return new Facts(Map.copyOf(states));
        }
    }
}
