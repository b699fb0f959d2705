package org.safepassage.service.duplicates;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.linkage.Prepared;
import org.safepassage.service.people.Descriptions;
import org.safepassage.service.people.MentionContent;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.Mentioned;

/**
 * A mention made ready to be compared with many.
 *
 * @param head the ordinal, in the same message, of the one whose family it is told to be of
 * @param relation to that one: partner, child, parent …; empty when not told
 */
record Known(
        MentionId id, UUID message, int ordinal, @Nullable Integer head, String relation, Prepared prepared) {
    static Known of(Mentioned mention) {
        var described = Descriptions.of(mention.content(), mention.message().toString());
        MentionContent.Relation relation = mention.content().relation();
        Integer head = relation == null ? mention.content().below() : relation.to();
        String kind = relation == null ? "" : relation.kind();
        return new Known(mention.id(), mention.message(), mention.ordinal(), head, kind, Prepared.of(described));
    }

    boolean isDependant() {
        return !relation.isEmpty() && !relation.equals("principal");
    }

    /** Told to be somebody's relative, or to stand in a list below somebody. */
    boolean mayDepend() {
        return isDependant() || head != null;
    }

    @Override
    public String toString() {
        return "Known[" + id.value() + "]";
    }
}
