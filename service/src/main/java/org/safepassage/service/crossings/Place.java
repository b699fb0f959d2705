package org.safepassage.service.crossings;

/**
 * Where people leave, cross or arrive: a crossing, or a place that aircraft or ships use. Positions are degrees, WGS 84.
 *
 * @param code how entries, addresses and files name it, such as {@code spin-boldak}
 * @param country ISO 3166 alpha-2; of a crossing the country on the other side
 * @param otherName the post on the other side of a crossing, or ""
 * @param province on the near side of a crossing, or ""
 * @param exact false when the position is only about right
 */
public record Place(
        String code,
        String name,
        Kind kind,
        String country,
        String otherName,
        String province,
        double latitude,
        double longitude,
        boolean exact) {

    public enum Kind {
        CROSSING,
        AIRPORT,
        AIRFIELD,
        PORT;

        public String words() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public boolean isCrossing() {
        return kind == Kind.CROSSING;
    }
}
