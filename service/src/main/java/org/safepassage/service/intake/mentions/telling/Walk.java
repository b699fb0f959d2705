package org.safepassage.service.intake.mentions.telling;

import org.jspecify.annotations.Nullable;

/** Where the reading of one unit stands. */
final class Walk {

    private static final int HEAD = 4;

    final Sheet sheet;
    final Scene scene;
    final Unit unit;

    int at;
    /** The person whose item or line this is. */
    @Nullable
    Draft owner;
    /** Kin whose names are still being listed: "my children Ali, Zahra and ..." */
    @Nullable
    Kin openKin;

    @Nullable
    Draft openAnchor;
    /** Whose kin were named last in this unit: "my wife X and three children". */
    @Nullable
    Draft kinOf;
    /** What the label before the value being read says it is. */
    boolean labelled;
    /** The unit is a cell of a list, whose column says what it is. */
    boolean cell;
    /** The value being read is said to be a body that people work for. */
    boolean bodies;
    /** The value being read is said to be a citizenship. */
    boolean citizenship;
    /** The value being read is said to be a place. */
    boolean placed;

    Walk(Sheet sheet, Scene scene, Unit unit) {
        this.sheet = sheet;
        this.scene = scene;
        this.unit = unit;
        this.at = unit.body();
    }

    boolean isDone() {
        return at >= unit.to();
    }

    void open(Kin kin, Draft anchor) {
        openKin = kin;
        openAnchor = anchor;
    }

    /** Tells of the person named at {@code from}: named at its head, the person owns a list's item or line. */
    void tellOf(Draft draft, int from) {
        scene.tellOf(draft);
        if (unit.isListed() && owner == null && from - unit.body() <= HEAD) {
            owner = draft;
        }
    }
}
