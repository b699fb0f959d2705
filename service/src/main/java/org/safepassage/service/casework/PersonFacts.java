package org.safepassage.service.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.pages.Cell;
import org.safepassage.service.pages.FactLine;
import org.safepassage.service.people.MentionContent;
import org.safepassage.service.people.Mentioned;

/** What is told of one person, line by line, each value with the messages it comes from. */
final class PersonFacts {
    private final CaseInView open;
    private final Map<String, Map<String, Set<String>>> lines = new LinkedHashMap<>();

    private PersonFacts(CaseInView open) {
        this.open = open;
    }

    static List<FactLine> of(List<Mentioned> mentions, CaseInView open) {
        var facts = new PersonFacts(open);
        mentions.forEach(facts::read);
        return facts.lines();
    }

    private void read(Mentioned mention) {
        MentionContent content = mention.content();
        MentionContent.Birth birth = content.birth();
        add("Born", birth == null ? null : Known.said(birth), mention);
        add("Father", content.father(), mention);
        add("Grandfather", content.grandfather(), mention);
        add("Sex", content.sex(), mention);
        content.numbers().forEach(number -> add(Known.numberKind(number.type()), number.normalised(), mention));
        add("Where", content.place(), mention);
        content.danger().forEach(words -> add("Danger, in their words", "“" + words + "”", mention));
    }

    private void add(String name, @Nullable String value, Mentioned mention) {
        if (value != null && !value.isBlank()) {
            lines.computeIfAbsent(name, n -> new LinkedHashMap<>())
                    .computeIfAbsent(value, v -> new LinkedHashSet<>())
                    .add(open.source(mention.id().value().toString()));
        }
    }

    private List<FactLine> lines() {
        List<FactLine> facts = new ArrayList<>();
        lines.forEach((name, values) -> {
            List<Cell> cells = new ArrayList<>();
            Set<String> sources = new LinkedHashSet<>();
            values.forEach((value, from) -> {
                cells.add(Cell.own(value));
                sources.addAll(from);
            });
            facts.add(new FactLine(name, cells, String.join(", ", sources), null));
        });
        return facts;
    }
}
