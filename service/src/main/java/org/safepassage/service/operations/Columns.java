package org.safepassage.service.operations;

import java.util.ArrayList;
import java.util.List;

/** The columns a table must have and those it may have; every table may have a column {@code note}. */
record Columns(List<String> required, List<String> optional) {
    static Columns of(String required, String optional) {
        return new Columns(split(required), split(optional));
    }

    List<String> all() {
        List<String> all = new ArrayList<>(required);
        all.addAll(optional);
        all.add("note");
        return all;
    }

    Columns and(List<String> more) {
        List<String> wider = new ArrayList<>(optional);
        wider.addAll(more);
        return new Columns(required, wider);
    }

    private static List<String> split(String names) {
        return names.isEmpty() ? List.of() : List.of(names.split(", "));
    }
}
