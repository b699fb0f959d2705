package org.safepassage.linkage.model;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Frequencies counted from the records themselves; may be added to while it is asked. */
public final class ObservedFrequencies implements Frequencies {
    private final Map<CountedValue, Integer> counts = new ConcurrentHashMap<>();
    private final AtomicLong records = new AtomicLong();

    /** Adds the values of one record. */
    public void add(Collection<CountedValue> ofOneRecord) {
        ofOneRecord.stream().distinct().forEach(value -> counts.merge(value, 1, Integer::sum));
        records.incrementAndGet();
    }

    @Override
    public double share(String kind, String key) {
        long all = records.get();
        if (all == 0) {
            return UNKNOWN;
        }
        return counts.getOrDefault(new CountedValue(kind, key), 0) / (double) all;
    }

    @Override
    public long records() {
        return records.get();
    }
}
