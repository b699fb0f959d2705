package org.safepassage.service.duplicates;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.people.MentionId;

/**
 * Of the mentions that were found blindly for each of a batch, those alike enough for their people to be judged. Nineteen of twenty
 * are namesakes: the other mentions of their people are not opened, nor are their families asked for.
 */
final class Sieve {
    private final Function<MentionId, @Nullable Known> known;
    private final Pairing pairing;

    Sieve(Function<MentionId, @Nullable Known> known, Pairing pairing) {
        this.known = known;
        this.pairing = pairing;
    }

    /** On every processor; it only compares. */
    Map<MentionId, Set<MentionId>> likely(Collection<MentionId> mentions, Map<MentionId, Set<MentionId>> found) {
        Map<MentionId, Set<MentionId>> likely = new LinkedHashMap<>();
        mentions.parallelStream()
                .map(known)
                .filter(Objects::nonNull)
                .map(one -> new Likely(one.id(), like(one, found.getOrDefault(one.id(), Set.of()))))
                .toList()
                .forEach(one -> likely.put(one.mention(), one.others()));
        return likely;
    }

    private record Likely(MentionId mention, Set<MentionId> others) {}

    private Set<MentionId> like(Known mention, Set<MentionId> found) {
        Set<MentionId> like = new LinkedHashSet<>();
        for (MentionId candidate : found) {
            Known other = known.apply(candidate);
            if (other != null && pairing.mayBeOne(mention, other)) {
                like.add(candidate);
            }
        }
        return like;
    }
}
