package org.safepassage.exercise.writing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One MIME part, headers and finished body (RFC 2045, 2046); lines end in CRLF. */
record Part(List<String> headers, byte[] body) {
    static Part multi(String subtype, String boundary, List<Part> children) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Part child : children) {
            put(out, "--" + boundary + "\r\n");
            child.headers.forEach(header -> put(out, header + "\r\n"));
            put(out, "\r\n");
            out.writeBytes(child.body);
            put(out, "\r\n");
        }
        put(out, "--" + boundary + "--\r\n");
        String extra = subtype.equals("related") ? "; type=\"text/html\"" : "";
        return new Part(
                List.of("Content-Type: multipart/" + subtype + ";\r\n boundary=\"" + boundary + "\"" + extra),
                out.toByteArray());
    }

    private static void put(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
