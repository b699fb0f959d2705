package org.safepassage.service.assurances;

/**
 * How often promises were kept.
 *
 * @param of the crossing, authority or document, as a code; empty for all together
 * @param kept how many people passed as promised
 * @param people how many were observed where a promise stood
 */
public record Rate(String of, long kept, long people) {
    static final int FEWEST = 10;

    /** Fewer than ten say nothing of conduct, and may be recognised. */
    public boolean isShown() {
        return people >= FEWEST;
    }

    public String words() {
        return isShown() ? "kept for %,d of %,d".formatted(kept, people) : "fewer than ten observed";
    }
}
