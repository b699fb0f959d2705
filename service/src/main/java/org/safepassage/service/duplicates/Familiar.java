package org.safepassage.service.duplicates;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.people.MentionId;

/**
 * Mentions that were opened and made ready a moment ago, so that a flood of messages about the same families does not open them again
 * for each. Bounded, in memory only, and emptied as soon as linking has nothing to do: what is erased does not live on here.
 */
final class Familiar {
    private static final int MOST = 30_000;

    private final Map<MentionId, Known> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<MentionId, Known> eldest) {
            return size() > MOST;
        }
    };

    synchronized @Nullable Known find(MentionId id) {
        return recent.get(id);
    }

    synchronized void keep(Known mention) {
        recent.put(mention.id(), mention);
    }

    synchronized void forgetAll() {
        recent.clear();
    }
}
