package org.safepassage.service.intake.reading.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.reading.Allowance;
import org.safepassage.service.intake.reading.Attachment;
import org.safepassage.service.intake.reading.Flag;
import org.safepassage.service.intake.reading.Kind;
import org.safepassage.service.intake.reading.ReadMessage;

/**
 * Reads one mail (RFC 5322, RFC 2045 to 2049) from a stream, a line at a time. Boundaries are believed wherever they
 * stand, so a part that is cut off, a header block without an end or a message within never swallows what follows.
 */
public final class MailReader {

    /** Reads what an attachment holds; null when it holds nothing that is read. */
    @FunctionalInterface
    public interface Inside {
        @Nullable
        ReadMessage read(byte[] bytes, String name, String type, Allowance allowance);
    }

    private static final byte[] NONE = new byte[0];

    private final Allowance allowance;
    private final Inside inside;
    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
    private final List<Multipart> open = new ArrayList<>();
    private final Gathered gathered = new Gathered();
    private @Nullable Headers top;
    private @Nullable HeaderBlock block;
    private @Nullable Leaf leaf;
    private String place = "";
    private boolean digest;
    private byte[] suspect = NONE;
    private final List<Multipart> orphans = new ArrayList<>();
    private int partsSeen;

    public MailReader(Allowance allowance, Inside inside) {
        this.allowance = allowance;
        this.inside = inside;
    }

    public ReadMessage read(InputStream in) {
        var lines = new ByteLines(in);
        block = new HeaderBlock(allowance.limits());
        try {
            int count = 0;
            while (lines.next()) {
                if ((++count & 0xfff) == 0 && allowance.outOfTime()) {
                    flags.add(Flag.TOO_SLOW);
                    break;
                }
                line(lines);
            }
        } catch (IOException e) {
            flags.add(Flag.UNREADABLE_FILE);
        }
        finish();
        return message();
    }

    private void line(ByteLines lines) {
        byte[] bytes = lines.bytes();
        int start = lines.start();
        int text = lines.lengthOfText();
        int dashes = lines.continues() ? -1 : dashes(bytes, start, text);
        if (dashes >= 0 && mark(bytes, dashes, start + text - dashes)) return;
        if (block != null) header(block, lines, text);
        else if (leaf != null) leafLine(leaf, lines, text);
        else if (!open.isEmpty()) between(open.getLast(), lines, text);
    }

    /** Where the dashes of a possible boundary begin: at the line's start, or after a stray carriage return. */
    private static int dashes(byte[] bytes, int start, int length) {
        int at = start;
        int end = start + length;
        if (length > 3 && (bytes[at] == ' ' || bytes[at] == '\r')) {
            while (at < end && (bytes[at] == ' ' || bytes[at] == '\r')) at++;
            if (bytes[at - 1] != '\r') return -1;
        }
        return at + 2 <= end && bytes[at] == '-' && bytes[at + 1] == '-' ? at : -1;
    }

    /** Where the stated boundary never came, a line of dashes that stands right above a header is taken for one. */
    private void between(Multipart multipart, ByteLines lines, int text) {
        if (multipart.adoptsMark(lines.bytes(), lines.start(), text)) {
            flags.add(Flag.MISSING_BOUNDARY);
            beginPart(multipart);
            line(lines);
        } else {
            multipart.between(lines.bytes(), lines.start(), text, lines.length());
        }
    }

    /** In a part that states no type, a line of dashes right above a part's header begins a multipart. */
    private void leafLine(Leaf current, ByteLines lines, int text) {
        byte[] bytes = lines.bytes();
        int start = lines.start();
        if (suspect.length > 0 && startsContent(bytes, start, text)) {
            flags.add(Flag.MISSING_BOUNDARY);
            endLeaf(true);
            var multipart = new Multipart(current.type(), place, allowance);
            multipart.adopt(suspect);
            suspect = NONE;
            open.add(multipart);
            beginPart(multipart);
            line(lines);
            return;
        }
        current.take(bytes, start, text, lines.length());
        boolean dashes = text > 4
                && bytes[start] == '-'
                && bytes[start + 1] == '-'
                && current.type().vague()
                && open.size() < allowance.limits().depth();
        suspect = dashes ? java.util.Arrays.copyOfRange(bytes, start + 2, start + text) : NONE;
    }

    private static boolean startsContent(byte[] bytes, int start, int length) {
        if (length < 12) return false;
        String name = new String(bytes, start, 8, java.nio.charset.StandardCharsets.ISO_8859_1);
        return name.equalsIgnoreCase("content-") && HeaderBlock.colon(bytes, start, length) > 0;
    }

    private void header(HeaderBlock current, ByteLines lines, int text) {
        byte[] bytes = lines.bytes();
        int start = lines.start();
        boolean blank = text == 0 || isBlank(bytes, start, text);
        if (blank && current.isEmpty() && (top == null || current.skipBlank())) return;
        if (blank && text > 0 && current.expectsMore()) return;
        if (blank && !lines.continues()) {
            body();
            return;
        }
        if (current.skippedBlank() && !startsContent(bytes, start, text)) {
            body();
            line(lines);
            return;
        }
        int skip = bytes[start] == (byte) 0xef && text > 3 && current.isEmpty() ? 3 : 0;
        if (!current.take(bytes, start + skip, lines.length() - skip)) {
            boolean full = current.full();
            body();
            if (full) line(lines);
        }
    }

    private static boolean isBlank(byte[] bytes, int start, int length) {
        for (int i = 0; i < length; i++) if (bytes[start + i] != ' ' && bytes[start + i] != '\t') return false;
        return true;
    }

    /** Ends the header block and begins the part it describes. */
    private void body() {
        HeaderBlock ended = java.util.Objects.requireNonNull(block);
        block = null;
        Headers headers = ended.finish();
        if (headers.broken()) flags.add(Flag.BAD_HEADER);
        if (top == null) top = headers;
        partsSeen++;
        if (!allowance.takePart()) {
            flags.add(Flag.TOO_MANY_PARTS);
            return;
        }
        var type = PartType.of(headers, digest);
        flags.addAll(type.flags());
        digest = false;
        if (type.multipart() && open.size() < allowance.limits().depth()) {
            open.add(new Multipart(type, place, allowance));
        } else {
            if (type.multipart()) flags.add(Flag.TOO_DEEP);
            leaf = new Leaf(type, place.isEmpty() ? "1" : place, Multipart.choice(open), allowance, partsSeen == 1);
        }
        for (byte[] line : ended.bodyLines()) replay(line);
        if (!ended.bodyLines().isEmpty()) replay(new byte[] {'\n'});
    }

    private void replay(byte[] line) {
        int text = line.length;
        while (text > 0 && (line[text - 1] == '\n' || line[text - 1] == '\r')) text--;
        if (leaf != null) leaf.take(line, 0, text, line.length);
        else if (!open.isEmpty()) open.getLast().between(line, 0, text, line.length);
    }

    /** Whether this line is a boundary of an open part; if so, what it ends is ended and what it begins is begun. */
    private boolean mark(byte[] bytes, int start, int length) {
        int found = -1;
        boolean closing = false;
        for (int i = open.size() - 1; i >= 0; i--) {
            Multipart.Mark mark = open.get(i).mark(bytes, start, length);
            if (mark == Multipart.Mark.NONE) continue;
            if (found >= 0 && !open.get(found).closed()) break;
            if (found >= 0 && open.get(i).closed()) continue;
            found = i;
            closing = mark == Multipart.Mark.CLOSING;
        }
        if (found < 0 && leaf != null && becomesMultipart(leaf, bytes, start, length)) return true;
        if (found < 0) return reopens(bytes, start, length);
        if (block != null
                && block.isEmpty()
                && !closing
                && open.size() - 1 == found
                && open.get(found).children() > 0) {
            block = null;
        }
        closeDownTo(found);
        if (closing) open.get(found).close();
        else beginPart(open.get(found));
        return true;
    }

    private boolean becomesMultipart(Leaf current, byte[] bytes, int start, int length) {
        if (open.size() >= allowance.limits().depth() || !current.type().latentMark(bytes, start, length)) return false;
        flags.add(Flag.BAD_CONTENT_TYPE);
        var multipart = new Multipart(current.type(), place, allowance);
        leaf = null;
        open.add(multipart);
        beginPart(multipart);
        return true;
    }

    /** A boundary whose multipart was cut off before any of its parts came is still believed when it comes later. */
    private boolean reopens(byte[] bytes, int start, int length) {
        for (Multipart orphan : orphans) {
            if (orphan.mark(bytes, start, length) != Multipart.Mark.OPENING) continue;
            orphans.remove(orphan);
            if (block != null) body();
            endLeaf(true);
            open.add(orphan);
            beginPart(orphan);
            return true;
        }
        return false;
    }

    private void beginPart(Multipart within) {
        place = within.nextPlace();
        digest = within.digest();
        block = new HeaderBlock(allowance.limits());
    }

    /** Ends the current part and every multipart within the one at this index. */
    private void closeDownTo(int index) {
        if (block != null) body();
        endLeaf(true);
        while (open.size() - 1 > index) close(open.removeLast());
    }

    private void close(Multipart ended) {
        if (!ended.closed()) flags.add(Flag.MISSING_BOUNDARY);
        if (ended.children() > 0) return;
        Leaf stray = ended.asLeaf(open, allowance);
        if (stray.isEmpty()) {
            if (orphans.size() < allowance.limits().depth()) orphans.add(ended);
            return;
        }
        leaf = stray;
        endLeaf(true);
    }

    private void endLeaf(boolean atBoundary) {
        if (leaf == null) return;
        Leaf ended = leaf;
        leaf = null;
        flags.addAll(ended.end(atBoundary));
        gathered.take(ended, allowance, inside);
    }

    private void finish() {
        if (block != null && (!block.isEmpty() || top == null)) body();
        endLeaf(false);
        while (!open.isEmpty()) close(open.removeLast());
    }

    private ReadMessage message() {
        Headers headers = java.util.Objects.requireNonNull(top);
        var envelope = Envelope.of(headers);
        flags.addAll(envelope.flags());
        var bodies = gathered.bodies();
        flags.addAll(gathered.flags());
        List<Attachment> attachments = gathered.attachments();
        flags.addAll(Replies.signs(headers, envelope.headers(), bodies, attachments));
        return new ReadMessage(
                Kind.MAIL,
                flags,
                envelope.headers(),
                bodies,
                attachments,
                List.of(),
                List.of(),
                gathered.language(envelope.headers(), bodies));
    }
}
