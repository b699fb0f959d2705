package org.safepassage.service.eligibility;

import java.util.List;

/** What is known of one fact about one person, and where it was written. */
public sealed interface FactState {

    record Known(Value value, List<Source> sources) implements FactState {
        public Known {
            sources = List.copyOf(sources);
        }

        @Override
        public String toString() {
            return "Known[" + sources.size() + " sources]";
        }
    }

    /** Nobody has written anything about it. That is never a "no". */
    record Unknown() implements FactState {}

    /** Sources disagree. A rule treats it as unknown; a person sees every value with its sources. */
    record Conflicting(List<Known> statements) implements FactState {
        public Conflicting {
            statements = List.copyOf(statements);
        }

        @Override
        public String toString() {
            return "Conflicting[" + statements.size() + " values]";
        }
    }
}
