package org.safepassage.ledger.witness;

import java.io.IOException;
import org.safepassage.ledger.tree.ConsistencyProof;

/** Asked for the proof that the log of the newer size begins with that of the older; {@code TileReader::consistency} is one. */
@FunctionalInterface
public interface ConsistencySource {
    ConsistencyProof between(long older, long newer) throws IOException;
}
