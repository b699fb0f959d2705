package org.safepassage.service.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.people.MentionContent;
import org.safepassage.service.people.MentionContent.Relation;

/**
 * Whose name must be somebody's father's, by what a message tells of the family: a child's is the head's, or the head's husband's; a
 * brother's is the head's own father's. Afghan names are told apart by the father's, and families' letters leave it out.
 */
final class Fathers {
    private final List<MentionContent> all;
    private final Map<Integer, MentionContent> partners = new HashMap<>();
    private final Map<Integer, String> fathersOfHeads = new HashMap<>();

    /** @param all the mentions of one message by their ordinals */
    Fathers(List<MentionContent> all) {
        this.all = all;
        for (MentionContent one : all) {
            MentionContent head = headOf(one, "partner");
            if (head != null) {
                partners.putIfAbsent(to(one), one);
            }
            if (headOf(one, "parent") != null && isMan(one)) {
                fathersOfHeads.putIfAbsent(to(one), one.name());
            }
        }
    }

    /** Null where the message does not tell, or the mention itself states a father. */
    @Nullable
    String of(int ordinal) {
        MentionContent one = all.get(ordinal);
        if (one.father() != null) {
            return null;
        }
        String own = fathersOfHeads.get(ordinal);
        return own != null ? own : headOf(one, "child") != null ? parent(to(one)) : ofSibling(one);
    }

    private @Nullable String ofSibling(MentionContent one) {
        MentionContent head = headOf(one, "sibling");
        if (head == null) {
            return null;
        }
        return head.father() != null ? head.father() : fathersOfHeads.get(to(one));
    }

    /** The head, unless that is a woman; then her husband, where he is named. */
    private @Nullable String parent(int ordinal) {
        MentionContent head = all.get(ordinal);
        MentionContent partner = partners.get(ordinal);
        boolean mother = isWoman(head) || !isMan(head) && partner != null && isMan(partner);
        MentionContent father = mother ? partner : head;
        return father == null || isWoman(father) || father.name().isEmpty() ? null : father.name();
    }

    private @Nullable MentionContent headOf(MentionContent one, String kind) {
        Relation relation = one.relation();
        Integer to = relation == null || !relation.kind().equals(kind) ? null : relation.to();
        return to == null || to < 0 || to >= all.size() || all.get(to) == one ? null : all.get(to);
    }

    private static int to(MentionContent one) {
        return Objects.requireNonNull(Objects.requireNonNull(one.relation()).to());
    }

    private static boolean isMan(MentionContent one) {
        return "male".equals(one.sex());
    }

    private static boolean isWoman(MentionContent one) {
        return "female".equals(one.sex());
    }
}
