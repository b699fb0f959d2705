package org.safepassage.exercise.writing;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file sent along. An inline one is shown in the HTML text under its content id. */
record Attachment(String name, String type, byte[] bytes, String contentId) {
    static Attachment file(String name, String type, byte[] bytes) {
        return new Attachment(name, type, bytes, "");
    }

    Part part() {
        String shown = Encodings.word(name, StandardCharsets.UTF_8);
        String disposition = contentId.isEmpty() ? "attachment" : "inline";
        List<String> headers = new java.util.ArrayList<>(List.of(
                "Content-Type: " + type + ";\r\n name=\"" + shown + "\"",
                "Content-Transfer-Encoding: base64",
                "Content-Disposition: " + disposition + ";\r\n filename=\"" + shown + "\""));
        if (!contentId.isEmpty()) {
            headers.add("Content-ID: <" + contentId + ">");
        }
        return new Part(headers, Encodings.base64(bytes));
    }
}
