package org.safepassage.service.decisions;

import java.util.Collection;
import org.safepassage.service.eligibility.Facts;
import org.safepassage.service.eligibility.Source;
import org.safepassage.service.eligibility.UnknownFact;
import org.safepassage.service.eligibility.Vocabulary;
import org.safepassage.service.people.MentionContent;
import org.safepassage.service.people.Mentioned;

/** Gathers what all mentions of one person say into facts, each statement with the mention it comes from. */
final class Gathering {
    private final Vocabulary vocabulary;

    Gathering(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Facts of(Collection<Mentioned> mentions) {
        Facts.Statements statements = Facts.stated(vocabulary);
        for (Mentioned mention : mentions) {
            var source = new Source(mention.id().value().toString());
            for (MentionContent.Said said : mention.content().facts()) {
                add(statements, said.fact(), said.value(), source);
            }
            MentionContent.Relation relation = mention.content().relation();
            if (relation != null) {
                add(statements, "relation", relation.kind(), source);
            }
            MentionContent.Birth birth = mention.content().birth();
            if (birth != null) {
                add(statements, "birth", birth.earliest() + "/" + birth.latest(), source);
            }
        }
        return statements.build();
    }

    /** What this operation's vocabulary does not know stays with the mention, and decides nothing. */
    private static void add(Facts.Statements statements, String fact, String value, Source source) {
        try {
            statements.add(fact, value, source);
        } catch (UnknownFact e) {
            return;
        }
    }
}
