package org.safepassage.service.intake.reading.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.safepassage.service.intake.reading.Segment;
import org.safepassage.service.intake.reading.Segment.Role;

/** Cuts a text into the sender's own words, quoted and forwarded ones, signature and disclaimer, line by line. */
public final class Segments {
    private static final Pattern ATTRIBUTION = Pattern.compile(
            "(?i)^\\W{0,3}(on\\b.{4,200}\\bwrote\\s*:|(le|am|el|il)\\b.{4,200}(a écrit|schrieb.{0,80}|escribió|ha scritto)\\s*:"
                    + "|.{0,80}<\\S+@\\S+>\\s*(wrote|writes)\\s*:|در .{4,160}(نوشت|نوشته است)\\s*:?|.{0,160}ولیکل\\s*:?)\\s*$");
    private static final Pattern ATTRIBUTION_BEGIN =
            Pattern.compile("(?i)^on\\s.{4,120}(\\d{4}|<\\S*@?\\S*)\\W*.{0,80}$");
    private static final Pattern ATTRIBUTION_END = Pattern.compile("(?i).{0,120}\\bwrote\\s*:\\s*$");
    private static final Pattern FORWARD = Pattern.compile(
            "(?i)^\\s*(-{2,}\\s*(forwarded message|forwarded by .{0,100}|weitergeleitete nachricht|پیام هدایت شده|پیام فوروارد شده)\\s*-{0,}"
                    + "|begin forwarded message:|>?\\s*----- forwarded by .*)\\s*$");
    private static final Pattern ORIGINAL = Pattern.compile(
            "(?i)^\\s*(-{2,}\\s*(original message|original appointment|ursprüngliche nachricht|پیام اصلی|reply message)\\s*-{2,}|_{20,})\\s*$");
    private static final Pattern HEADER_FROM = Pattern.compile("(?i)^\\s*\\*?(from|von|de|از|له)\\s*:\\*?\\s*\\S.*");
    private static final Pattern HEADER_NEXT = Pattern.compile(
            "(?i)^\\s*\\*?(sent|date|to|subject|cc|gesendet|an|betreff|تاریخ|به|موضوع|نېټه)\\s*:\\*?.*");
    private static final Pattern SIGNATURE = Pattern.compile("^--\\s?$");
    private static final Pattern SENT_FROM = Pattern.compile(
            "(?i)^\\s*(sent from my \\S.{0,60}|get outlook for \\S+.*|sent from (yahoo|outlook|mail for|samsung|gmail).{0,60}|sent via .{0,40})\\s*$");
    private static final Pattern DISCLAIMER = Pattern.compile(
            "(?i)^\\W*(disclaimer\\b|confidentiality( notice)?\\b|(this|the information (contained )?in this) (e-?mail|message|communication)"
                    + "( \\(?(and|including) .{0,60})? ?(is|are|may|was|contains?|has been) .{0,80}(confidential|intended|privileged|monitored|scanned)"
                    + "|uk parliament disclaimer|if you are not the intended recipient).*");

    private final String text;
    private final List<Segment> segments = new ArrayList<>();
    private final List<int[]> lines = new ArrayList<>();
    /** The role every further line has, once one was set that lasts to the end of the text. */
    private Role lasting = Role.OWN;

    private Segments(String text) {
        this.text = text;
    }

    public static List<Segment> of(String text) {
        if (text.isEmpty()) return List.of();
        var cutting = new Segments(text);
        cutting.run();
        return List.copyOf(cutting.segments);
    }

    private void run() {
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end + 1;
            lines.add(new int[] {at, end});
            at = end;
        }
        for (int i = 0; i < lines.size(); i++) add(role(i), lines.get(i)[0], lines.get(i)[1]);
    }

    private void add(Role role, int start, int end) {
        if (!segments.isEmpty() && segments.getLast().role() == role) {
            Segment before = segments.removeLast();
            segments.add(new Segment(role, before.start(), end));
        } else {
            segments.add(new Segment(role, start, end));
        }
    }

    private String line(int i) {
        if (i >= lines.size()) return "";
        int[] line = lines.get(i);
        return text.substring(line[0], Math.min(line[1], line[0] + 400)).stripTrailing();
    }

    private Role role(int i) {
        String line = line(i);
        if (line.startsWith(">")) return lasting == Role.FORWARDED ? Role.FORWARDED : Role.QUOTED;
        if (FORWARD.matcher(line).matches()) return lasting = Role.FORWARDED;
        if (lasting == Role.QUOTED || lasting == Role.FORWARDED || lasting == Role.DISCLAIMER) return lasting;
        if (startsQuote(i, line)) return startQuote(i);
        if (SIGNATURE.matcher(line).matches()) return lasting = Role.SIGNATURE;
        if (DISCLAIMER.matcher(line).matches()) return lasting = Role.DISCLAIMER;
        if (SENT_FROM.matcher(line).matches()) return Role.SIGNATURE;
        return line.isEmpty() && !segments.isEmpty() && lasting == Role.OWN ? Role.OWN : lasting;
    }

    private boolean startsQuote(int i, String line) {
        if (line.isEmpty()) return false;
        if (ORIGINAL.matcher(line).matches()) return line.contains("___") ? headersFollow(i + 1) : true;
        if (ATTRIBUTION.matcher(line).matches()) return true;
        boolean twoLines = ATTRIBUTION_BEGIN.matcher(line).matches()
                && ATTRIBUTION_END.matcher(line(i + 1)).matches();
        return twoLines || headersFollow(i);
    }

    /** An attribution over lines marked with ">" quotes just those; otherwise all that follows is quoted. */
    private Role startQuote(int i) {
        for (int next = i + 1; next < Math.min(i + 4, lines.size()); next++) {
            if (line(next).startsWith(">")) return Role.QUOTED;
        }
        return lasting = Role.QUOTED;
    }

    private boolean headersFollow(int i) {
        if (!HEADER_FROM.matcher(line(i)).matches()) return false;
        int more = 0;
        for (int next = i + 1; next < i + 6; next++)
            if (HEADER_NEXT.matcher(line(next)).matches()) more++;
        return more >= 2;
    }
}
