package org.safepassage.service.intake.reading.words;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** HTML as plain lines: the cells of a table row parted by tabs, quotations marked with "> ", nothing run or fetched. */
public final class HtmlText {
    private static final int DEEPEST = 400;
    private static final Set<String> SILENT = Set.of("script", "style", "head", "title", "noscript", "template", "svg");

    private HtmlText() {}

    /** @param table whether some row of some table has more than one cell */
    public record Page(String text, boolean table) {

        @Override
        public String toString() {
            return "Page[length=" + text.length() + "]";
        }
    }

    public static Page of(String html) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        Document document = Jsoup.parse(html, "", parser);
        var lines = new Lines();
        document.traverse(lines);
        return new Page(lines.text(), lines.table);
    }

    private static final class Lines implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private int silent;
        private int quoted;
        private int preformatted;
        private boolean space;
        private int blankLines = 2;
        private boolean lineStart = true;
        private boolean table;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) begin(element);
            else if (node instanceof TextNode words && silent == 0) words(words.getWholeText());
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) return;
            String name = element.normalName();
            if (SILENT.contains(name)) silent--;
            else if (silent == 0) end(element, name);
        }

        private void begin(Element element) {
            String name = element.normalName();
            if (SILENT.contains(name)) {
                silent++;
                return;
            }
            if (silent > 0) return;
            if (name.equals("br")) newLine();
            else if (name.equals("tr") || element.isBlock() && !name.equals("td") && !name.equals("th")) freshLine();
            if (name.equals("li")) words("- ");
            if (name.equals("pre")) preformatted++;
            if (quotation(element, name)) quoted++;
        }

        private void end(Element element, String name) {
            if (name.equals("td") || name.equals("th")) cellEnd(element);
            else if (name.equals("p") || name.matches("h[1-6]")) {
                freshLine();
                if (!inCell(element)) newLine();
            } else if (name.equals("tr") || element.isBlock()) freshLine();
            if (name.equals("pre")) preformatted--;
            if (quotation(element, name)) {
                freshLine();
                quoted--;
            }
        }

        private static boolean inCell(Element element) {
            Element parent = element.parent();
            return parent != null
                    && (parent.normalName().equals("td") || parent.normalName().equals("th"));
        }

        private static boolean quotation(Element element, String name) {
            return name.equals("blockquote")
                    && (element.attr("type").equals("cite")
                            || element.className().contains("quote"));
        }

        private void cellEnd(Element cell) {
            if (cell.nextElementSibling() == null) return;
            table = true;
            while (!text.isEmpty() && text.charAt(text.length() - 1) == '\n') text.setLength(text.length() - 1);
            text.append('\t');
            space = false;
            lineStart = false;
            blankLines = 0;
        }

        private void words(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (preformatted > 0 && c == '\n') newLine();
                else if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00a0') space = true;
                else letter(c);
            }
        }

        private void letter(char c) {
            if (lineStart) {
                for (int i = 0; i < quoted; i++) text.append("> ");
            } else if (space && text.charAt(text.length() - 1) != '\t') {
                text.append(' ');
            }
            space = false;
            lineStart = false;
            blankLines = 0;
            text.append(c);
        }

        private void freshLine() {
            if (!lineStart) newLine();
            space = false;
        }

        private void newLine() {
            if (blankLines < 2) {
                text.append('\n');
                blankLines++;
            }
            lineStart = true;
            space = false;
        }

        String text() {
            return text.toString().stripTrailing();
        }
    }
}
