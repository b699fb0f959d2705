package org.safepassage.service.duplicates;

import java.util.UUID;
import org.safepassage.linkage.Prepared;
import org.safepassage.service.people.Descriptions;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.Mentioned;

/** A mention made ready to be compared with many. */
record Known(MentionId id, UUID message, boolean advocate, Prepared prepared) {
    static Known of(Mentioned mention) {
        var described = Descriptions.of(mention.content(), mention.message().toString());
        return new Known(mention.id(), mention.message(), mention.isAdvocate(), Prepared.of(described));
    }

    @Override
    public String toString() {
        return "Known[" + id.value() + "]";
    }
}
