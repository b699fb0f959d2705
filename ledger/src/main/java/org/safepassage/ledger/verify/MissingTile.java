package org.safepassage.ledger.verify;

/** A file that the checkpoint requires is not there. */
public final class MissingTile extends Fault {
    private static final long serialVersionUID = 1L;

    MissingTile(TileName name) {
        super(name.path(), "is missing");
    }
}
