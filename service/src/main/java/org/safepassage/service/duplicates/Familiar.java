package org.safepassage.service.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.Mentioned;
import org.safepassage.service.people.Mentions;

/**
 * Mentions that were opened and made ready a moment ago, so that a flood of messages about the same families does not open them again
 * for each. Bounded, in memory only, and emptied as soon as linking has nothing to do: what is erased does not live on here.
 */
final class Familiar {
    /** A mention made ready is some 3 kB: a fifth of the memory there is. */
    private static final long MOST = Runtime.getRuntime().maxMemory() / 15_000;

    private static final int AT_ONCE = 2_000;

    private final Map<MentionId, Known> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<MentionId, Known> eldest) {
            return size() > MOST;
        }
    };

    /**
     * Gives each of these once, opening those that are strange.
     *
     * @return how many were opened
     */
    int read(Collection<MentionId> ids, Mentions mentions, Consumer<Known> to) {
        List<MentionId> strange = new ArrayList<>();
        for (MentionId id : ids) {
            Known ready = find(id);
            if (ready == null) {
                strange.add(id);
            } else {
                to.accept(ready);
            }
        }
        for (int i = 0; i < strange.size(); i += AT_ONCE) {
            for (Mentioned mention : mentions.open(strange.subList(i, Math.min(strange.size(), i + AT_ONCE)))) {
                to.accept(ready(mention));
            }
        }
        return strange.size();
    }

    /** Made ready, and remembered. */
    Known ready(Mentioned mention) {
        Known ready = Known.of(mention);
        keep(ready);
        return ready;
    }

    private synchronized @Nullable Known find(MentionId id) {
        return recent.get(id);
    }

    private synchronized void keep(Known mention) {
        recent.put(mention.id(), mention);
    }

    synchronized void forgetAll() {
        recent.clear();
    }
}
