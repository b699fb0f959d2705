package org.safepassage.service.assurances;

import java.util.List;
import java.util.Optional;

/** Kept n of N, together and part by part. A person observed counts once in each list, and under each paper they held. */
public record Kept(Rate all, List<Rate> crossings, List<Rate> authorities, List<Rate> documents) {
    public Kept {
        crossings = List.copyOf(crossings);
        authorities = List.copyOf(authorities);
        documents = List.copyOf(documents);
    }

    public Optional<Rate> at(String crossing) {
        return crossings.stream().filter(rate -> rate.of().equals(crossing)).findFirst();
    }
}
