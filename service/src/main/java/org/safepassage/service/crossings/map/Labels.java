package org.safepassage.service.crossings.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds room for words: none covers a mark or other words, and none is cut off. What finds no room stands in the table only. */
final class Labels {
    private static final double A_LETTER = 0.6;

    private final View view;
    private final List<Box> taken = new ArrayList<>();

    Labels(View view) {
        this.view = view;
    }

    /**
     * @param anchor start, middle or end, as in SVG
     * @param isFar whether a line must lead to the mark
     */
    record Placed(double x, double y, String anchor, boolean isFar) {
        Placed(double x, double y, String anchor) {
            this(x, y, anchor, false);
        }
    }

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    void keepClear(double x, double y, double across, double up) {
        taken.add(new Box(x - across, y - up, x + across, y + up));
    }

    /** Beside a mark: to the right, the left, below, above, and at the corners; and where all are taken, farther away. */
    Optional<Placed> beside(double x, double y, double radius, String words, double size) {
        double away = radius + 3;
        double middle = y + size * 0.35;
        List<Placed> places = new ArrayList<>(List.of(
                new Placed(x + away, middle, "start"),
                new Placed(x - away, middle, "end"),
                new Placed(x, y + away + size * 0.8, "middle"),
                new Placed(x, y - away - 1, "middle"),
                new Placed(x + away * 0.8, y - radius, "start"),
                new Placed(x + away * 0.8, y + radius + size * 0.7, "start"),
                new Placed(x - away * 0.8, y - radius, "end"),
                new Placed(x - away * 0.8, y + radius + size * 0.7, "end")));
        for (double far : new double[] {2, 3, 4}) {
            for (int up : new int[] {-1, 1, 0}) {
                double line = middle + up * far * size;
                places.add(new Placed(x - far * size, line, "end", true));
                places.add(new Placed(x + far * size, line, "start", true));
            }
        }
        return first(words, size, places);
    }

    /** Within a ring, as near to its middle as there is room. */
    Optional<Placed> within(double[] ring, String words, double size) {
        double x = 0;
        double y = 0;
        for (int i = 0; i < ring.length; i += 2) {
            x += ring[i] * 2 / ring.length;
            y += ring[i + 1] * 2 / ring.length;
        }
        double half = words.length() * size * A_LETTER / 2;
        List<Placed> places = new ArrayList<>();
        for (double down : new double[] {0, -1.5, 1.5, -3, 3, -5, 5, -8, 8, -12, 12}) {
            for (double across : new double[] {0, -0.5, 0.5, -1, 1, -2, 2, -3, 3}) {
                double atX = x + across * half;
                double atY = y + down * size;
                if (contains(ring, atX - half, atY) && contains(ring, atX, atY) && contains(ring, atX + half, atY)) {
                    places.add(new Placed(atX, atY, "middle"));
                }
            }
        }
        return first(words, size, places);
    }

    private Optional<Placed> first(String words, double size, List<Placed> places) {
        for (Placed one : places) {
            Box box = box(one, words, size);
            boolean whole = view.holds(box.left, box.top) && view.holds(box.right, box.bottom);
            if (whole && taken.stream().noneMatch(box::meets)) {
                taken.add(box);
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private static Box box(Placed at, String words, double size) {
        double length = words.length() * size * A_LETTER;
        double left = switch (at.anchor()) {
            case "start" -> at.x();
            case "end" -> at.x() - length;
            default -> at.x() - length / 2;
        };
        return new Box(left - 1, at.y() - size * 0.85, left + length + 1, at.y() + size * 0.3);
    }

    private static boolean contains(double[] ring, double x, double y) {
        boolean inside = false;
        for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
            if (ring[i + 1] > y != ring[j + 1] > y
                    && x < (ring[j] - ring[i]) * (y - ring[i + 1]) / (ring[j + 1] - ring[i + 1]) + ring[i]) {
                inside = !inside;
            }
        }
        return inside;
    }
}
