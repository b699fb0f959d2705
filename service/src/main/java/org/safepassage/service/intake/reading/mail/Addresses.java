package org.safepassage.service.intake.reading.mail;

import java.util.ArrayList;
import java.util.List;
import org.safepassage.service.intake.reading.MailAddress;

/** Address lists (RFC 5322, 3.4): groups, comments, quoted names and the broken forms senders write. */
final class Addresses {
    private final String text;
    private final int most;
    private final List<MailAddress> found = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private String comment = "";
    private String angle = "";

    private Addresses(String text, int most) {
        this.text = text;
        this.most = most;
    }

    static List<MailAddress> parse(String text, int most) {
        var parser = new Addresses(text, most);
        parser.run();
        return parser.found;
    }

    private void run() {
        int i = 0;
        while (i < text.length() && found.size() < most) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> i = quoted(i);
                case '(' -> i = commented(i);
                case '<' -> i = angled(i);
                case ',', ';' -> {
                    end();
                    i++;
                }
                case ':' -> {
                    words.setLength(0);
                    i++;
                }
                default -> {
                    words.append(c);
                    i++;
                }
            }
        }
        end();
    }

    private int quoted(int from) {
        int i = from + 1;
        var taken = new StringBuilder();
        while (i < text.length() && text.charAt(i) != '"') {
            if (text.charAt(i) == '\\' && i + 1 < text.length()) i++;
            taken.append(text.charAt(i++));
        }
        boolean local = i + 1 < text.length() && text.charAt(i + 1) == '@';
        words.append(local ? "\"" + taken + "\"" : taken);
        return i + 1;
    }

    private int commented(int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') i++;
            else if (c == '(') depth++;
            else if (c == ')' && --depth == 0) {
                comment = text.substring(from + 1, i);
                return i + 1;
            }
        }
        words.append('(');
        return from + 1;
    }

    private int angled(int from) {
        int end = text.indexOf('>', from);
        if (end < 0) end = text.length();
        String inside = text.substring(from + 1, end).strip();
        int route = inside.startsWith("@") ? inside.indexOf(':') : -1;
        angle = route > 0 ? inside.substring(route + 1) : inside;
        return Math.min(end + 1, text.length());
    }

    private void end() {
        String said = words.toString().strip();
        words.setLength(0);
        String address = angle;
        String name = said;
        if (angle.isEmpty()) {
            boolean bare = said.indexOf('@') > 0 && said.indexOf(' ') < 0 || said.matches("\\S+\\s*@\\s*\\S+");
            address = bare ? said.replaceAll("\\s", "") : "";
            name = bare ? comment : said;
        }
        if (!address.isEmpty() || !name.isEmpty()) {
            found.add(new MailAddress(HeaderText.decode(name).strip(), HeaderText.decode(address)));
        }
        angle = "";
        comment = "";
    }
}
