package org.safepassage.exercise.writing;

import java.util.List;
import org.safepassage.exercise.people.Chance;

/** The HTML that mail programs make of typed lines, each in its own taste. */
final class Html {
    private Html() {}

    static String of(String text, List<Attachment> inline, Chance chance) {
        boolean rtl = text.chars().anyMatch(c -> c >= 0x600 && c <= 0x6FF);
        int taste = chance.below(3);
        StringBuilder out = new StringBuilder();
        if (taste == 2) {
            out.append("<!DOCTYPE html><html><head><meta http-equiv=\"Content-Type\" content=\"text/html\">\n<style>")
                    .append(
                            "p.MsoNormal, li.MsoNormal {margin:0cm; font-size:11.0pt; font-family:\"Calibri\",sans-serif;}")
                    .append("</style></head><body lang=\"EN-GB\">\n");
        }
        out.append(rtl ? "<div dir=\"rtl\">" : "<div dir=\"ltr\">");
        for (String line : text.split("\n")) {
            String safe = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            out.append(
                    switch (taste) {
                        case 0 -> "<div>" + (safe.isEmpty() ? "<br>" : safe) + "</div>\n";
                        case 1 -> safe + "<br>\n";
                        default -> "<p class=\"MsoNormal\">" + (safe.isEmpty() ? "&nbsp;" : safe) + "</p>\n";
                    });
        }
        for (Attachment picture : inline) {
            out.append("<img src=\"cid:").append(picture.contentId()).append("\" width=\"240\">\n");
        }
        return out.append("</div>")
                .append(taste == 2 ? "</body></html>\n" : "\n")
                .toString();
    }
}
