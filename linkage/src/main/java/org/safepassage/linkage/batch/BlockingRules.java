package org.safepassage.linkage.batch;

import java.util.ArrayList;
import java.util.List;
import org.safepassage.linkage.batch.BlockingRule.Atom;
import org.safepassage.linkage.batch.Comparer.Kind;

/** Chooses the rules that suit the fields at hand. */
final class BlockingRules {
    private static final int FEW_ROWS = 60_000;

    private final List<BlockingRule> rules = new ArrayList<>();
    private final List<Comparer> names = new ArrayList<>();
    private final List<Comparer> dates = new ArrayList<>();
    private final List<Comparer> places = new ArrayList<>();
    private final List<Comparer> texts = new ArrayList<>();
    private final List<Comparer> wholes = new ArrayList<>();

    /** In lists of up to {@link #FEW_ROWS} rows any one field that agrees is enough. */
    static List<BlockingRule> of(List<Comparer> comparers, int rows) {
        BlockingRules chosen = new BlockingRules(comparers);
        if (rows <= FEW_ROWS) {
            chosen.alone();
        }
        return chosen.rules;
    }

    private BlockingRules(List<Comparer> comparers) {
        for (Comparer c : comparers) {
            switch (c.spec.type()) {
                case GIVEN, FAMILY, FATHER -> names.add(c);
                case NAME -> wholes.add(c);
                case DATE, AGE -> dates.add(c);
                case PLACE -> places.add(c);
                case TEXT -> texts.add(c);
                case PHONE, ID -> add(atom(c, Kind.VALUE));
                case EMAIL -> {
                    add(atom(c, Kind.VALUE));
                    add(atom(c, Kind.SKELETON));
                }
                case CATEGORY -> {}
            }
        }
        wholeNames();
        named();
        dated();
        if (rules.isEmpty()) {
            comparers.forEach(c -> add(atom(c, Kind.SKELETON)));
        }
    }

    private void wholeNames() {
        for (Comparer whole : wholes) {
            rules.add(new BlockingRule(
                    "two parts of " + whole.spec.column(), List.of(), of -> whole.manyKeys(of.form(whole)), null));
            rules.add(similar(whole));
            dates.forEach(d -> add(atom(whole, Kind.SKELETON), atom(d, exact(d))));
        }
    }

    /* The pass for names that share no key: similar sounds, and an age or year of birth nearby where there is one. */
    private BlockingRule similar(Comparer whole) {
        String words = "similar sounds in " + whole.spec.column();
        if (dates.isEmpty()) {
            return new BlockingRule(words, List.of(), of -> whole.similarKeys(of.form(whole)), null);
        }
        Comparer date = dates.getFirst();
        return new BlockingRule(
                words + " + " + date.spec.column() + " nearby",
                List.of(),
                of -> product(whole.similarKeys(of.form(whole)), date.windows(of.form(date))),
                null);
    }

    private static long[] product(long[] keys, long[] windows) {
        long[] all = new long[keys.length * windows.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = Comparer.mix(keys[i / windows.length] * 31 + windows[i % windows.length]);
        }
        return all;
    }

    private void named() {
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                add(atom(names.get(i), Kind.SKELETON), atom(names.get(j), Kind.SKELETON));
            }
        }
        for (Comparer name : names) {
            for (Comparer date : dates) {
                add(atom(name, Kind.SKELETON), atom(date, exact(date)));
            }
            for (Comparer text : texts.subList(0, Math.min(4, texts.size()))) {
                add(atom(name, Kind.SKELETON), atom(text, Kind.VALUE));
            }
            for (Comparer place : places) {
                if (dates.isEmpty()) {
                    add(atom(name, Kind.SKELETON), atom(place, Kind.SKELETON));
                }
                for (Comparer other : others(name)) {
                    add(atom(name, Kind.SKELETON), atom(place, Kind.SKELETON), atom(other, Kind.HEAD));
                    add(atom(name, Kind.SKELETON), atom(place, Kind.SKELETON), atom(other, Kind.TAIL));
                }
                others(name).forEach(other -> lacking(other, atom(name, Kind.SKELETON), atom(place, Kind.SKELETON)));
            }
            for (Comparer date : dates) {
                for (Comparer other : date instanceof Dates ? others(name) : List.<Comparer>of()) {
                    add(atom(name, Kind.SKELETON), atom(date, Kind.MONTH_AND_DAY), atom(other, Kind.HEAD));
                    add(atom(name, Kind.SKELETON), atom(date, Kind.MONTH_AND_DAY), atom(other, Kind.TAIL));
                }
            }
        }
        if (names.size() == 1 && dates.isEmpty() && places.isEmpty() && texts.isEmpty()) {
            add(atom(names.getFirst(), Kind.SKELETON));
        }
    }

    private void dated() {
        for (Comparer date : dates) {
            if (!(date instanceof Dates)) {
                continue;
            }
            places.forEach(p -> add(atom(date, Kind.VALUE), atom(p, Kind.SKELETON)));
            texts.stream().limit(2).forEach(t -> add(atom(date, Kind.VALUE), atom(t, Kind.VALUE)));
            if (names.size() > 1) {
                add(atom(date, Kind.VALUE), atom(names.getFirst(), Kind.HEAD));
                add(atom(date, Kind.VALUE), atom(names.getFirst(), Kind.TAIL));
            }
        }
        for (int i = 0; i < Math.min(3, texts.size()); i++) {
            for (int j = i + 1; j < Math.min(3, texts.size()); j++) {
                add(atom(texts.get(i), Kind.VALUE), atom(texts.get(j), Kind.VALUE));
            }
        }
    }

    private void alone() {
        names.forEach(name -> add(atom(name, Kind.SKELETON)));
        places.forEach(place -> add(atom(place, Kind.SKELETON)));
        texts.forEach(text -> add(atom(text, Kind.VALUE)));
        dates.stream().filter(Dates.class::isInstance).forEach(date -> add(atom(date, Kind.VALUE)));
    }

    private static Kind exact(Comparer date) {
        return date instanceof Ages ? Kind.YEAR : Kind.VALUE;
    }

    private static Atom atom(Comparer comparer, Kind kind) {
        return new Atom(comparer, kind);
    }

    private List<Comparer> others(Comparer name) {
        return names.stream().filter(other -> other != name).toList();
    }

    private void add(Atom... atoms) {
        rules.add(new BlockingRule(words(atoms), List.of(atoms), null, null));
    }

    /* Where one of two rows lacks a name, the rest may be enough; where both have it they would rather meet by it. */
    private void lacking(Comparer lacked, Atom... atoms) {
        String words = words(atoms) + ", " + lacked.spec.column() + " missing";
        rules.add(new BlockingRule(words, List.of(atoms), null, lacked));
    }

    private static String words(Atom... atoms) {
        List<String> words = new ArrayList<>();
        for (Atom atom : atoms) {
            words.add(
                    switch (atom.kind()) {
                        case VALUE -> "same " + atom.comparer().spec.column();
                        case SKELETON -> "sound of " + atom.comparer().spec.column();
                        case INITIAL -> "initial of " + atom.comparer().spec.column();
                        case HEAD -> "first letters of " + atom.comparer().spec.column();
                        case TAIL -> "last letters of " + atom.comparer().spec.column();
                        case YEAR -> "year of " + atom.comparer().spec.column();
                        case MONTH_AND_DAY ->
                            "day and month of " + atom.comparer().spec.column();
                    });
        }
        return String.join(" + ", words);
    }
}
