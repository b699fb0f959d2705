package org.safepassage.service.intake.reading;

/**
 * What is left of the {@link Limits} for one message with all that is packed in it: handed down from the message to what
 * it carries, so that a thousand nested archives cost no more than one.
 */
public final class Allowance {
    private final Limits limits;
    private final long until;
    private final Spent spent;
    private final int depth;

    private Allowance(Limits limits, long until, Spent spent, int depth) {
        this.limits = limits;
        this.until = until;
        this.spent = spent;
        this.depth = depth;
    }

    public static Allowance of(Limits limits) {
        return new Allowance(limits, System.nanoTime() + limits.patience().toNanos(), new Spent(), 0);
    }

    public Limits limits() {
        return limits;
    }

    public int depth() {
        return depth;
    }

    public boolean mayGoDeeper() {
        return depth < limits.depth();
    }

    public Allowance deeper() {
        return new Allowance(limits, until, spent, depth + 1);
    }

    /** Asked in every loop that a stranger can make long. */
    public boolean outOfTime() {
        return System.nanoTime() - until > 0 || Thread.currentThread().isInterrupted();
    }

    /** Counts one part; false when no more may be read. */
    public boolean takePart() {
        return ++spent.parts <= limits.parts();
    }

    /** Bytes of one more attachment that may be held in memory. */
    public int heldLeft() {
        return Math.max(0, Math.min(limits.heldBytes(), limits.heldBytesInAll() - spent.held));
    }

    public void hold(int bytes) {
        spent.held += bytes;
    }

    public void letGo(int bytes) {
        spent.held -= bytes;
    }

    /** Bytes of one more text that may be read. */
    public int textLeft() {
        return Math.max(0, Math.min(limits.textBytes(), limits.textBytesInAll() - spent.text));
    }

    public void readAsText(int bytes) {
        spent.text += bytes;
    }

    private static final class Spent {
        private int parts;
        private int held;
        private int text;
    }
}
