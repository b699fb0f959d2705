package org.safepassage.service.duplicates;

import org.safepassage.linkage.model.Frequencies;

/** As in an operation of many mentions, whose names are as common as the model's table says. */
record OfMany(long records) implements Frequencies {
    @Override
    public double share(String kind, String key) {
        return -1;
    }
}
