package org.safepassage.exercise.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safepassage.exercise.people.Chance;
import org.safepassage.exercise.people.Family;
import org.safepassage.exercise.people.Person;
import org.safepassage.exercise.people.Work;
import org.safepassage.exercise.truth.Claim;
import org.safepassage.exercise.truth.Fact;
import org.safepassage.exercise.truth.MentionRole;

/** One person in one row: the cells an office happened to know, and the claim that says exactly those. */
final class ListRow {
    private final Map<String, String> cells = new HashMap<>();
    private final Claim claim;
    private final Person person;
    private final Hand hand;
    private final Chance chance;
    private final Columns columns;

    ListRow(Family family, Person person, Columns columns, Hand hand, double known, Chance chance) {
        this.person = person;
        this.hand = hand;
        this.chance = chance;
        this.columns = columns;
        this.claim = new Claim(person.id(), family.id(), MentionRole.SUBJECT);
        boolean brief = !person.principal() && columns.has("relation");
        String name = NameWriting.write(person, hand, brief, chance);
        claim.named(name);
        cells.put("name", name);
        put("father", known * 0.9, () -> NameWriting.fatherOf(person, hand, chance));
        put("birth", known, this::birth);
        put("relation", known + 0.1, () -> relation(family));
        put("nationality", known, this::nationality);
        work(known);
        identifier("phone", person.papers().phone(), person.principal() ? known : known * 0.3);
        identifier("email", person.papers().email(), known * 0.8);
        identifier("passport", person.papers().passport(), known * 0.6);
        identifier("tazkira", person.papers().tazkira(), known * 0.6);
        put("location", known * 0.8, () -> {
            claim.state(Fact.LOCATION, family.place().roman().getFirst());
            return hand.write(family.place(), chance);
        });
        if (person.principal()
                && claim.identifiers().isEmpty()
                && !claim.facts().containsKey(Fact.BIRTH)) {
            put("birth", 1, this::birth);
        }
    }

    private interface Cell {
        String write();
    }

    private void put(String column, double odds, Cell cell) {
        if (columns.has(column) && chance.in(odds)) {
            cells.put(column, cell.write());
        }
    }

    private String birth() {
        BirthWriting birth = BirthWriting.write(person.birth(), hand.language(), chance);
        claim.state(Fact.BIRTH, birth.fact());
        return birth.kind().equals(".age") ? word("age").replace("{n}", birth.text()) : birth.text();
    }

    private String word(String heading) {
        return hand.keyboard(Phrases.of(hand.language()).pick(heading, chance));
    }

    private String relation(Family family) {
        if (person.principal()) {
            claim.state(Fact.RELATION, "principal");
            return word("list.self");
        }
        claim.state(
                Fact.RELATION,
                person.relation().code() + ":" + family.principal().id());
        return word("relation." + person.relation().code() + "." + person.sex().code());
    }

    private String nationality() {
        claim.state(Fact.NATIONALITY, person.nationality());
        return word("nationality." + person.nationality());
    }

    private String note() {
        if (person.medical()) {
            claim.state(Fact.MEDICAL, "yes");
            return word("list.note.medical");
        }
        return word("list.note");
    }

    private void work(double known) {
        Work work = person.work();
        if (!work.any()) {
            return;
        }
        put("role", known, () -> {
            claim.state(Fact.ROLE, work.role());
            return word("role." + work.role());
        });
        if (!work.employer().isEmpty()) {
            put("employer", known, this::employer);
        }
        put("from", known, () -> {
            claim.state(Fact.WORKED_FROM, "" + work.from());
            return "" + work.from();
        });
        put("to", known, () -> {
            claim.state(Fact.WORKED_TO, "" + work.to());
            return "" + work.to();
        });
    }

    private String employer() {
        Work work = person.work();
        claim.state(Fact.EMPLOYER, work.employer());
        String employer = word("employer." + work.employer()).replaceFirst("^(the|an?) ", "");
        if (work.employment().isEmpty() || !work.employer().startsWith("uk-") || !chance.in(0.5)) {
            return employer;
        }
        claim.state(Fact.EMPLOYMENT, work.employment());
        String contract = word("list." + work.employment()).replace("{company}", word("company"));
        return employer + " " + contract;
    }

    private void identifier(String kind, String number, double odds) {
        if (number.isEmpty()) {
            return;
        }
        put(kind, odds, () -> {
            IdentifierWriting written = switch (kind) {
                case "phone" -> IdentifierWriting.phone(number, hand.language(), chance);
                case "email" -> new IdentifierWriting(number, number);
                default -> IdentifierWriting.number(number, hand.language(), chance);
            };
            claim.identify(kind, written.clean());
            return written.text();
        });
    }

    Claim claim() {
        return claim;
    }

    /** The cells that say something, with a word before those that a stranger could not tell apart. */
    String typed(String between) {
        List<String> said = new ArrayList<>();
        for (String code : columns.codes()) {
            String cell = cells.getOrDefault(code, "");
            if (!cell.isEmpty() && !code.equals("number")) {
                said.add(labelled(code, cell));
            }
        }
        return String.join(between, said);
    }

    private String labelled(String code, String cell) {
        return switch (code) {
            case "father" -> word("father").replace("{name}", cell);
            case "from", "to", "passport", "tazkira" -> word("label." + code) + " " + cell;
            case "birth" ->
                cell.length() < 4
                        ? Phrases.of(hand.language()).all("age").getFirst().replace("{n}", cell)
                        : cell;
            default -> cell;
        };
    }

    List<String> cells(int number) {
        cells.put("number", "" + number);
        return columns.codes().stream()
                .map(code -> cells.getOrDefault(code, ""))
                .toList();
    }
}
