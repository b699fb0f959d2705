package org.safepassage.service.people;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the message around a mention tells without saying it of that person. It helps to tell namesakes apart and is never shown as
 * said.
 *
 * @param father the name of the one who must be the father by what is told of the family
 * @param writer a key of the address that wrote; two letters from one private address are of one family as a rule
 * @param thread keys of this letter and of those that it answers
 */
public record Surroundings(
        @Nullable String father, @Nullable String writer, List<String> thread) {
    public static final Surroundings NONE = new Surroundings(null, null, List.of());

    public Surroundings {
        thread = List.copyOf(thread);
    }

    Surroundings without(Set<String> names) {
        return father != null && names.contains(father) ? new Surroundings(null, writer, thread) : this;
    }

    @Override
    public String toString() {
        return "Surroundings[" + thread.size() + " letters]";
    }
}
