package org.safepassage.service.intake.reading.lists;

/** The text of single cells. */
final class Cells {
    private Cells() {}

    static String tidy(String cell) {
        boolean plain = true;
        for (int i = 0; i < cell.length() && plain; i++)
            plain = cell.charAt(i) != '\u00a0' && cell.charAt(i) != '\ufeff';
        return plain
                ? cell.strip()
                : cell.replace('\u00a0', ' ').replace("\ufeff", "").strip();
    }

    static String unquoted(String cell) {
        String tidy = tidy(cell);
        if (tidy.startsWith("\"")) tidy = tidy.substring(1);
        if (tidy.endsWith("\"")) tidy = tidy.substring(0, tidy.length() - 1);
        return tidy.replace("\"\"", "\"").strip();
    }
}
